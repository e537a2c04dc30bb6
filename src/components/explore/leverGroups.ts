import type { ParameterId } from '../../data/parameters.ts'
import type { ExploreStrings } from '../../data/strings/en/explore.ts'

export type LeverGroup = keyof ExploreStrings['levers']['groups']

const both = <Name extends string>(name: Name) => [`us.${name}`, `europe.${name}`] as const

/** Every lever of the model, in groups that a reader looks for them in. */
export const LEVER_GROUPS: Readonly<Record<LeverGroup, readonly ParameterId[]>> = {
  use: ['need', 'elsewhere', 'coverWanted', 'adjustTime', 'rationTime', ...both('ownUse')],
  factories: [
    ...both('fixedOutput'),
    ...both('shifts'),
    ...both('inputs'),
    ...both('buildTime'),
    ...both('capacity0'),
    'decisionTime',
    'hiringTime',
    'cycleTime',
  ],
  contracts: [
    ...both('orders'),
    ...both('contractYears'),
    'payback',
    ...both('patience'),
    ...both('bookMonths0'),
  ],
  joint: [
    ...both('jointShare'),
    'jointDelay',
    'jointContractYears',
    'jointDiscount',
    'jointStandardGain',
  ],
  stocks: [
    ...both('reserveFloor'),
    ...both('stock0'),
    ...both('drawWeight'),
    'releaseTime',
    'ukraine.stock0',
  ],
  authority: [...both('aidShare'), ...both('exportShare'), ...both('soldShare')],
  way: ['transitTime', 'sortTime', 'interchangeable'],
  guns: ['gunDeliveries', 'repairTime', 'scrapShare', 'fireRate', 'roundsPerBreakdown', 'guns0'],
  money: [
    ...both('defenceShare'),
    ...both('shellShare'),
    ...both('gdp'),
    ...both('price0'),
    'scarcity',
  ],
}

export const LEVER_GROUP_NAMES = Object.keys(LEVER_GROUPS) as LeverGroup[]

/** The group that a lever stands in. */
export const groupOf = (id: ParameterId): LeverGroup =>
  LEVER_GROUP_NAMES.find((name) => LEVER_GROUPS[name].includes(id))!
