import { LESSON_CASES } from './cases.ts'

/** What pupils run on the exercise with shells: the stock, month by month. */
export const SHELF_SCRIPT = `import csv

with open("shelf.csv", newline="") as file:
    months = list(csv.DictReader(file))

stock = int(months[0]["stock before"])
print("month", "made", "used", "stock after")
for month in months:
    made = int(month["made"])
    wanted = int(month["wanted"])
    used = min(wanted, stock + made)
    stock = stock + made - used
    print(month["month"], made, used, stock)
`

/** Its table: the stock before stands in the row it begins with alone. */
export function shelfTable(): string {
  const { start, inflow, outflow } = LESSON_CASES.shells
  const rows = inflow.map((made, k) => [k + 1, made, outflow[k], k === 0 ? start : ''].join(','))
  return ['month,made,wanted,stock before', ...rows, ''].join('\n')
}
