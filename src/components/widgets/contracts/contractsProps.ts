import type { FactoryProps } from '../factory/FactoryWidget.svelte'
import factory, { factoryProps } from '../factory/factoryProps.ts'
import type { WidgetEntry } from '../widgetEntry.ts'

/** The plants' widget with the levers of contracts. For the server only. */
export default {
  ...factory,
  section: 'signed-contracts',
  props: (language) => factoryProps(language, 'contracts'),
} satisfies WidgetEntry<FactoryProps>
