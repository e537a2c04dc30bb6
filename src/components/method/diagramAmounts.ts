import type { Language } from '../../data/languages.ts'
import { formatNumber, settled } from '../../data/strings/format.ts'
import { equations, type Variable } from '../../model/equations.ts'
import type { ProducerId } from '../../model/producers.ts'
import type { CompleteScenario } from '../../model/scenario.ts'
import { tableOfRun } from '../../model/spreadsheet/tableOfRun.ts'
import { rowDays, rowOn } from '../../model/tables.ts'
import { DAYS_PER_MONTH, dayOf } from '../../model/time.ts'
import { modelVariables } from '../../model/xmile/modelVariables.ts'

/** The months that the diagram can show: as long as pictures are drawn. */
export const MONTHS = Array.from(
  { length: 60 },
  (_, k) => `${2022 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}-01`,
)

const own = new Set<Variable>(equations.producer)
const drawn = [...equations.producer, ...equations.shared].filter(
  ({ kind }) => kind === 'stock' || kind === 'flow',
)

export interface Amount {
  readonly value: number
  /** Of the largest flow of its unit, to the end of the months, as a share. */
  readonly share: number
}

/** What each stock holds and each flow carries (a month) on a day of a run, by their names in the diagram. */
export type AmountsOn = (iso: string, producer: ProducerId) => ReadonlyMap<string, Amount>

/** Runs a scenario for the diagram. */
export function diagramAmounts(scenario: CompleteScenario): AmountsOn {
  const days = rowDays(scenario.stepDays, scenario.end)
  const table = tableOfRun(modelVariables(scenario), days)
  const last = rowOn(days, dayOf(MONTHS.at(-1)!))
  const columnOf = (variable: Variable, producer: ProducerId) =>
    table.get(own.has(variable) ? `${producer}.${variable.name}` : variable.name)!
  /** In the table a flow is a day’s. */
  const times = ({ kind }: Variable) => (kind === 'flow' ? DAYS_PER_MONTH : 1)
  return (iso, producer) => {
    const row = rowOn(days, dayOf(iso))
    const largest = new Map<string, number>()
    for (const variable of drawn) {
      const { kind, unit } = variable
      if (kind !== 'flow') continue
      const column = columnOf(variable, producer)
      let most = largest.get(unit) ?? 0
      for (let k = 0; k <= last; k++) most = Math.max(most, Math.abs(column[k]!) * times(variable))
      largest.set(unit, most)
    }
    return new Map(
      drawn.map((variable) => {
        const value = columnOf(variable, producer)[row]! * times(variable)
        const most = largest.get(variable.unit) ?? 0
        return [variable.name, { value, share: most > 0 ? Math.abs(value) / most : 0 }] as const
      }),
    )
  }
}

/** To the two digits that the model is told by; a bare ratio has no unit. */
export function amountText(value: number, unit: string, language: Language): string {
  const number =
    Math.abs(value) < 10 ? formatNumber(value, language, 2) : formatNumber(settled(value), language)
  return unit === '' ? number : `${number}\u00A0${unit}`
}

/** How broad an arrow’s line is drawn. */
export const breadthOf = ({ share }: Amount): string => (1.25 + 4.75 * share).toFixed(2)
