import type { Language } from '../../../data/languages.ts'
import type { FactoryProps } from '../factory/Factory.svelte'
import { factoryProps } from '../factory/factoryProps.ts'

/** The plants' widget with the levers of contracts. For the server only. */
export const contractsProps = (language: Language, section = 'signed-contracts'): FactoryProps =>
  factoryProps(language, section, 'contracts')
