/** What the reader did, before what follows from it: clauses that also stand within a sentence. */
const strings = {
  named: '{acts}: ',
  counted: { one: 'With one lever changed, ', other: 'With {count} levers changed, ' },
  /** {amount} {month} {months} */
  from: {
    'us.fixedOutput': {
      some: 'America makes {amount} a month from {month}',
      over: 'America comes to make {amount} a month over {months} months from {month}',
      none: 'America makes nothing from {month}',
    },
    'europe.fixedOutput': {
      some: 'Europe makes {amount} a month from {month}',
      over: 'Europe comes to make {amount} a month over {months} months from {month}',
      none: 'Europe makes nothing from {month}',
    },
    'us.inputs': {
      some: 'American plants get powder and charges for {amount} a month from {month}',
      over: 'American plants come to get powder and charges for {amount} a month over {months} months from {month}',
      none: 'American plants get no powder or charges from {month}',
    },
  },
  need: {
    some: 'Ukraine plans {factor} times the fire of the baseline',
    none: 'Ukraine plans no fire',
  },
  set: {
    'us.reserveFloor': {
      some: 'America keeps {amount} back',
      none: 'America keeps nothing back',
    },
    'europe.reserveFloor': {
      some: 'Europe keeps {amount} back',
      none: 'Europe keeps nothing back',
    },
    'us.stock0': { some: 'America starts with {amount}', none: 'America starts with no stock' },
    'europe.stock0': { some: 'Europe starts with {amount}', none: 'Europe starts with no stock' },
    'europe.soldShare': {
      some: 'Europe sells spare output to other buyers',
      none: 'Europe sells none of its spare output',
    },
  },
  and: 'and',
}

export type ActStrings = typeof strings
export default strings
