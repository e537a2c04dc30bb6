import type { ClaimTestId } from './confidenceClaims.ts'
import type { SurpriseId } from './confidenceSurprises.ts'

/** Words of confidence tests by their ids; `{places}` are the figures of a row, by name. */
const strings = {
  'no-production': {
    tried: 'Nothing is produced, from the start.',
    conclude:
      'Allies give what lay above their reserve floors, {could} rounds, and not one more: {gave} arrive.',
  },
  'no-use': {
    tried: 'Nothing is to be fired.',
    conclude: 'Nothing is fired ({fired}) and nothing is drawn from stock ({drawn}).',
  },
  'no-stock': {
    tried: 'Allies start without any stock.',
    conclude:
      'Nothing is drawn from what is not there; over the run {gave} rounds arrive of {made} made.',
  },
  hundredfold: {
    tried: 'Every number of rounds and guns a hundred times as large, every price a hundredth.',
    conclude:
      'All dates stay, and {ratio} times as much is fired: no size is hidden in the equations.',
  },
  'endless-building': {
    tried: 'A new line takes longer than any war.',
    conclude: 'Capacity stays where it was: it grows by {grown}%.',
  },
  'endless-road': {
    tried: 'Rounds travel without end.',
    conclude: 'None arrives; Ukraine fires what comes from elsewhere, {fired} of {elsewhere}.',
  },
  'endless-release': {
    tried: 'Handing rounds out of the stock takes without end.',
    conclude: 'The American stock gives {drawn} rounds and stays above its floor.',
  },
  'every-bound': {
    tried:
      'All amounts, times and shares at their smallest or largest allowed value, in each combination.',
    conclude:
      'In {passed} of {corners} corners every series is a number, no stock is negative and no round is lost.',
  },
  'every-range': {
    tried: 'All assumptions together at the low end of their ranges, then all at the high end.',
    conclude: 'Both runs ({passed}) stay sound: the ranges can be tried in any mix.',
  },
  conservation: {
    tried:
      'Every round made, bought or in stock at the start is looked for at every step, in {runs} scenarios.',
    conclude:
      'None is made from nothing and none is lost: the largest gap is {leak} of all rounds.',
  },
  'step-length': {
    tried: 'Steps of one day in place of seven.',
    conclude:
      'Dates move by at most {days} days and totals by {percent}%: the step is short enough.',
  },
  dimensions: {
    tried: 'The unit of each of the {variables} variables is worked out from its equation.',
    conclude: 'Equations that do not come to their unit: {faults}.',
  },
  'light-round': {
    tried: 'The same equations with numbers of the kind of a light gun’s round.',
    conclude:
      'The shape is the same: the stock is down to its floor in {bare}, before the lines have grown by half, and the wait goes from {start} to {peak} months.',
  },
  missile: {
    tried: 'And with those of a costly missile: few, slow to build, from one producer.',
    conclude:
      'Again: down to the floor in {bare}, and a wait that goes from {start} to {peak} months.',
  },
  peace: {
    tried: 'No war: what is ordered is made, and what is made is used in training.',
    conclude:
      'Every stock stays where it is (drift {drift}): what moves in a run is moved by the war.',
  },
}

type ModelTestId = keyof typeof strings
export type ConfidenceId = ModelTestId | SurpriseId | ClaimTestId
/** What was tried, and what a reader should conclude. */
export type ConfidenceWords = (typeof strings)[ModelTestId]
export default strings
