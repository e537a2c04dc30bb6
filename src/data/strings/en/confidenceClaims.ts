const strings = {
  'shelf-comes-down': {
    tried: 'The American stock is down to its reserve floor before the end of 2024.',
    conclude: 'It is, in {bare}.',
  },
  'lower-floor-later': {
    tried:
      'Half the American floor: a later date, and no more weeks at less than half of the planned fire.',
    conclude: 'From {bare} to {later}, from {before} weeks to {after}.',
  },
  'lower-floor-more-rounds': {
    tried: 'Half the American floor: fewer rounds missing.',
    conclude: '{lower} in place of {usual}.',
  },
  'secret-stock': {
    tried:
      'Between an American stock of {low} rounds and one of {high} lies more than half a year.',
    conclude: 'From {small} to {large}.',
  },
  'more-made-less-stock': {
    tried: 'In 2023 American output rises, and the stock falls all the same.',
    conclude: 'Output times {made}, stock times {stock}.',
  },
  'at-once-beats-eighteen-months': {
    tried: '{output} a month on each side, at once or over eighteen months.',
    conclude:
      'At once: {bare}, and {fired} rounds fired by the end of 2024. Over eighteen months: {slow}, and {slowlyFired}.',
  },
  'eighteen-months-too-late': {
    tried: 'Over eighteen months it moves the American date by no more than a month.',
    conclude: 'From {usual} to {slow}.',
  },
  'shifts-soon-orders-late': {
    tried: 'More shifts show within a month, more orders not within four.',
    conclude: 'Shifts after {shifts} months, orders after {orders}.',
  },
  'shifts-against-lines': {
    tried:
      'A fifth more shift from June 2022 helps the fire of 2024 less than lines built in half the time.',
    conclude:
      '{usual} rounds fired; with shifts {shifts}, with lines {lines}. Not far apart: shifts are more than a little.',
  },
  'the-wait-doubles': {
    tried: 'The wait for an American round doubles by February 2023.',
    conclude: 'From {start} to {then} months, and nobody set it.',
  },
  'powder-is-its-own-queue': {
    tried:
      'Twice the orders add nothing to American output while powder and charges limit it; twice the powder does.',
    conclude:
      '{usual} rounds from June 2024 to September 2025; with orders {ordered}, with powder {powder}.',
  },
  'a-year-earlier-more-rounds': {
    tried: 'What America and Europe signed, a year earlier: more rounds fired in 2024.',
    conclude: '{more} in place of {fired}, {percent}% more.',
  },
  'one-year-contracts-fewer-rounds': {
    tried: 'Contracts of one year throughout, on both sides: fewer rounds fired in 2024.',
    conclude: '{fewer} in place of {fired}, a change of {percent}%.',
  },
  'earlier-contracts-more-rounds': {
    tried: 'Europe’s orders of {ordered} a month and contracts of three years, from June 2022.',
    conclude: 'Missing rounds from {before} to {after}; fired in 2024, {more} in place of {fired}.',
  },
  'orders-and-contracts-together': {
    tried: 'Orders and contracts together bring at least as much as either alone.',
    conclude:
      'Fewer rounds missing: {orders} and {contracts} alone, {both} together. Each does part of the other’s work.',
  },
  'contracts-hardly-move-the-shelf': {
    tried:
      'What was signed, signed a year earlier, moves the American date by no more than two months.',
    conclude: 'From {bare} to {later}.',
  },
  'two-per-cent-moves-little': {
    tried:
      'Two per cent of Europe’s GDP for defence from June 2022 changes the rounds missing by less than 5%.',
    conclude: 'From {before} to {after}.',
  },
  'a-fifth-together-moves-little': {
    tried:
      'A fifth of Europe’s orders bought jointly from February 2023 changes the rounds missing by less than 5%.',
    conclude: 'By {missing}%; at the ends of some ranges the sign turns.',
  },
  'all-together-costs': {
    tried: 'All of them bought jointly raises the rounds missing.',
    conclude: 'They change by {missing}%: a joint order follows a new request late.',
  },
  'together-is-cheaper': {
    tried: 'The more is bought jointly, the less Europe signs for.',
    conclude: '{alone} euros alone, {fifth} with a fifth, {all} with all.',
  },
  'shells-bind-not-guns': {
    tried: 'Shells limit the fire, guns never.',
    conclude: 'Guns limit it for {weeks} weeks.',
  },
  'a-third-of-guns-away': {
    tried: 'A third of the guns away hardly changes the rounds fired by 2030.',
    conclude:
      'By {fired}% in all; by {in2023}% in 2023 and by {in2024}% in 2024: they are fired later.',
  },
  'slow-repair-binds': {
    tried: 'With repairs of four months guns are the limit for half a year or more.',
    conclude: 'For {weeks} weeks.',
  },
  'plenty-and-more-fire-bind': {
    tried:
      'With shells in plenty and twice the planned fire guns are the limit, and a third of them away costs fire.',
    conclude: 'The limit for {weeks} weeks; fewer guns change the rounds fired by {fired}%.',
  },
  'tripled-moves-weeks': {
    tried:
      'American output of {output} a month at once from March 2023 moves the American date by no more than two months.',
    conclude: 'From {bare} to {later}.',
  },
  'slow-repair-no-more-weeks': {
    tried: 'With repairs of four months no more weeks lie below half of the planned fire.',
    conclude: 'They go from {before} to {after}.',
  },
  'early-keeps-the-shelf': {
    tried:
      'American output of {output} a month at once from June 2022 keeps the American stock above its floor.',
    conclude: 'Down to the floor: {bare}.',
  },
  'late-does-not': {
    tried: 'Begun in March 2023, the same output does not.',
    conclude: 'Down to the floor in {bare}.',
  },
  'early-never-does-less': {
    tried: 'Begun in June 2022, it keeps the stock up at least as long as begun in March 2023.',
    conclude: 'Down to the floor: {sooner} and {later}.',
  },
  'europe-sooner-fewer-missing': {
    tried: 'Europe’s output of the goal of 2024 a year sooner leaves fewer rounds missing.',
    conclude: '{soon} in place of {later}.',
  },
}

export type ClaimTestId = keyof typeof strings
export default strings
