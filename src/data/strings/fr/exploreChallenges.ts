import type { ChallengesStrings } from '../en/exploreChallenges.ts'

export default {
  title: 'Défis',
  hint: 'Atteignez le but avec un levier, sans toucher aux autres. Chaque défi dit de lui-même si la simulation ci-dessus le relève.',
  pick: 'Quel défi',
  texts: {
    'one-lever': {
      title: 'Un levier',
      text: 'Faites qu’au {date} il manque au plus {amount}, en jouant sur ce que produisent ou gardent en réserve les États-Unis ou l’Europe.',
    },
    'through-the-winter': {
      title: 'Passer l’hiver',
      text: 'Faites qu’au {date} il manque au plus {amount}, en jouant sur ce que produisent les États-Unis ou l’Europe à partir du {from}.',
    },
    'longer-shelf': {
      title: 'Un stock qui tient',
      text: 'Gardez le stock américain au-dessus de son seuil de réserve jusqu’au {date}, en jouant sur la production américaine à partir du {from}.',
    },
    'let-go': {
      title: 'Laisser partir',
      text: 'Faites qu’au {date} il manque au plus {amount}, en jouant sur la part de l’aide que le Congrès laisse partir à partir du {from}.',
    },
    'sign-for-more': {
      title: 'Signer davantage',
      text: 'Faites qu’au {date} il manque au plus {amount}, en jouant sur ce que signent les États-Unis ou l’Europe à partir du {from} : plus d’obus par mois, ou pour plus d’années.',
    },
    'before-the-year-ends': {
      title: 'Avant la fin de l’année',
      text: 'Faites qu’au {date} il manque au plus {amount}, en jouant sur ce que produisent les États-Unis ou l’Europe à partir du {from}.',
    },
  },
  levers: 'Les leviers qui comptent',
  states: {
    met: 'Relevé par cette simulation : {reading}.',
    open: 'Pas relevé par cette simulation : {reading}.',
    otherwise: 'Le but est atteint par cette simulation, mais d’une autre façon : {reading}.',
  },
  short: { met: 'relevé', open: 'pas relevé', otherwise: 'atteint autrement' },
  changed: 'Cette simulation change : {list}.',
  changedNothing: 'Cette simulation ne change encore rien.',
  notBefore: 'Le changement ne peut commencer avant le {from}.',
  begin: 'Remettre tous les leviers',
  verdict: {
    title: 'Est-ce possible ?',
    yes: 'Oui : certaines valeurs de ces leviers y parviennent. Toutes ont été simulées.',
    no: 'Aucune valeur de ces leviers n’y parvient à partir du {from} : toutes ont été simulées. L’obstacle est le temps. {delays}.',
    delay: '{label} : {value}',
  },
  link: {
    title: 'Lien vers ce défi',
    hint: 'Ouvre cette page avec le défi, à partir du scénario de référence.',
  },
  unknown: 'Ce lien nomme un défi qui n’existe pas ici : « {id} ».',
} satisfies ChallengesStrings
