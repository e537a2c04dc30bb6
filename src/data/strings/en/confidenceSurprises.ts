const strings = {
  'slow-repair-fewer-weeks': {
    tried: 'Guns take four months to repair.',
    conclude:
      'Weeks at less than half of the planned fire go from {before} to {after}, while the rounds fired by the end change by {fired}%. Guns that wait save shells for later: those weeks are a description, not a goal.',
  },
  'faster-release-few-more-rounds': {
    tried: 'Rounds are handed out of the stock twice as fast.',
    conclude:
      'The American stock reaches its floor {earlier} days earlier; weeks at less than half of the planned fire go from {before} to {after}, and the rounds missing by the end change by {missing}%. Giving sooner is hardly giving more.',
  },
  'more-orders-meet-the-budget': {
    tried: 'European orders half as large again, from October 2022.',
    conclude:
      'What is signed rises by {signed}% in value, not by half: the budget is spent by then. The rounds missing change by {missing}%, because the earlier orders are made earlier.',
  },
  'wished-cover': {
    tried: 'Ukraine asks for twice as many months of fire in hand.',
    conclude:
      'The American stock reaches its floor {earlier} days earlier, and the rounds missing by the end change by {missing}%: the same rounds lie on another shelf.',
  },
  'release-moves-as-much-as-stock': {
    tried: 'How fast rounds may be handed out against how many there were, each over its range.',
    conclude:
      'The release time moves the American date by {release} days, the unpublished stock by {stock}: nearly as much.',
  },
  'keeping-more-hardly-counts': {
    tried: 'The United States keeps more of its new production.',
    conclude:
      'Its stock reaches the floor {later} days later, and the rounds missing change by {missing}%: what is not sent new is asked of the shelf.',
  },
  'output-replaces-stock': {
    tried: 'American output of {output} a month from October 2022.',
    conclude:
      'The shelf shows it after {shelf} months, what arrives in Ukraine after {front}. Of the rounds made in addition by the end of 2022, {reached}% have arrived: the others lie on the American shelf or are on the way.',
  },
}

export type SurpriseId = keyof typeof strings
export default strings
