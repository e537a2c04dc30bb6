// prettier-ignore
/** What follows a number. A `share` is printed as a percent, so that its words are the sign alone. */
const strings = {
  rounds: { one: 'round', other: 'rounds', many: 'rounds', short: 'rounds' },
  'rounds/month': { one: 'round a month', other: 'rounds a month', many: 'rounds a month', short: 'rounds/month' },
  'rounds/year': { one: 'round a year', other: 'rounds a year', many: 'rounds a year', short: 'rounds/year' },
  'rounds/day': { one: 'round a day', other: 'rounds a day', many: 'rounds a day', short: 'rounds/day' },
  'rounds/gun/day': { one: 'round per gun a day', other: 'rounds per gun a day', many: 'rounds per gun a day', short: 'rounds/gun/day' },
  'rounds/gun': { one: 'round per gun', other: 'rounds per gun', many: 'rounds per gun', short: 'rounds/gun' },
  'rounds/barrel': { one: 'round per barrel', other: 'rounds per barrel', many: 'rounds per barrel', short: 'rounds/barrel' },
  guns: { one: 'gun', other: 'guns', many: 'guns', short: 'guns' },
  'guns/month': { one: 'gun a month', other: 'guns a month', many: 'guns a month', short: 'guns/month' },
  days: { one: 'day', other: 'days', many: 'days', short: 'days' },
  months: { one: 'month', other: 'months', many: 'months', short: 'months' },
  years: { one: 'year', other: 'years', many: 'years', short: 'years' },
  share: { one: '%', other: '%', many: '%', short: '%' },
  '%': { one: '%', other: '%', many: '%', short: '%' },
  ratio: { one: 'time', other: 'times', many: 'times', short: '×' },
  'EUR/round': { one: 'euro a round', other: 'euros a round', many: 'euros a round', short: '€/round' },
  'EUR/year': { one: 'euro a year', other: 'euros a year', many: 'euros a year', short: '€/year' },
  EUR: { one: 'euro', other: 'euros', many: 'euros', short: '€' },
  'USD/round': { one: 'US dollar a round', other: 'US dollars a round', many: 'US dollars a round', short: '$/round' },
  USD: { one: 'US dollar', other: 'US dollars', many: 'US dollars', short: '$' },
  NOK: { one: 'Norwegian krone', other: 'Norwegian kroner', many: 'Norwegian kroner', short: 'NOK' },
  'charges/month': { one: 'charge a month', other: 'charges a month', many: 'charges a month', short: 'charges/month' },
  'shell bodies/month': { one: 'shell body a month', other: 'shell bodies a month', many: 'shell bodies a month', short: 'bodies/month' },
  contracts: { one: 'contract', other: 'contracts', many: 'contracts', short: 'contracts' },
  countries: { one: 'country', other: 'countries', many: 'countries', short: 'countries' },
  metres: { one: 'metre', other: 'metres', many: 'metres', short: 'm' },
  missiles: { one: 'missile', other: 'missiles', many: 'missiles', short: 'missiles' },
  'missiles/year': { one: 'missile a year', other: 'missiles a year', many: 'missiles a year', short: 'missiles/year' },
  'rockets/year': { one: 'rocket a year', other: 'rockets a year', many: 'rockets a year', short: 'rockets/year' },
  plants: { one: 'plant', other: 'plants', many: 'plants', short: 'plants' },
  'tonnes/year': { one: 'tonne a year', other: 'tonnes a year', many: 'tonnes a year', short: 't/year' },
  types: { one: 'type', other: 'types', many: 'types', short: 'types' },
}

export type UnitStrings = typeof strings
export type UnitWords = UnitStrings[keyof UnitStrings]
export default strings
