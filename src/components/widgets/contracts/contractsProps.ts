import { EARLIER_CONTRACTS } from '../../../data/tries.ts'
import { baseline } from '../../../data/baseline.ts'
import { readQuery } from '../../../model/address.ts'
import { countedRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { FactoryProps } from '../factory/FactoryWidget.svelte'
import factory, { factoryProps } from '../factory/factoryProps.ts'
import type { WidgetEntry } from '../widgetEntry.ts'

const earlierRanges = once(() => countedRanges(readQuery(baseline, EARLIER_CONTRACTS).scenario))

/** The plants' widget with the levers of contracts. In the story it opens with every contract signed a year earlier: at the baseline it would show what the plants' does. For the server only. */
export default {
  ...factory,
  section: 'signed-contracts',
  props: (language) => ({
    ...factoryProps(language, 'contracts'),
    startQuery: EARLIER_CONTRACTS,
    startRanges: earlierRanges(),
  }),
} satisfies WidgetEntry<FactoryProps>
