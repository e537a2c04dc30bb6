import type { GuessStrings } from '../en/guess.ts'

export default {
  question:
    'Sur 100 obus envoyés à l’Ukraine en {year}, combien sortaient tout juste d’une usine américaine ou européenne ?',
  counts: {
    made: 'Neufs : {count}',
    others: 'Autres : {count}',
    shelf: 'Des stocks : {count}',
    elsewhere: 'D’ailleurs : {count}',
  },
  key: { us: 'États-Unis', europe: 'Europe', made: 'neufs' },
  label: 'Votre réponse',
  spoken: '{count} sur 100 sortis d’usine',
  how: 'Déplacez le repère pour répondre.',
  guessed: 'Votre réponse : {made} sur 100.',
  show: 'Voir la réponse',
  again: 'Réessayer',
  said: {
    within: 'Vous avez dit {guess} : des simulations aussi.',
    beyond: 'Vous avez dit {guess}.',
  },
  answer: {
    alone: {
      one: 'Sur 100 obus de 155 mm envoyés à l’Ukraine en {year}, {made} sortait d’une usine américaine ou européenne dans notre modèle ; {range}.',
      other:
        'Sur 100 obus de 155 mm envoyés à l’Ukraine en {year}, {made} sortaient d’une usine américaine ou européenne dans notre modèle ; {range}.',
    },
    after: {
      one: 'Dans notre modèle, c’est {made} ; {range}.',
      other: 'Dans notre modèle, c’est {made} ; {range}.',
    },
  },
  ranges: {
    between: 'dans {runs} simulations sur 100, entre {low} et {high}',
    atMost: 'dans {runs} simulations sur 100, {high} au plus',
    atLeast: 'dans {runs} simulations sur 100, {low} au moins',
  },
  rest: 'Les stocks en ont fourni {shelf} ; {elsewhere} viendraient d’ailleurs, surtout de Corée du Sud (hypothèse).',
  mine: 'vous : {guess}',
  runs: '{runs} simulations sur 100',
  picture:
    'Cent obus envoyés à l’Ukraine en {year} : creux s’ils sortaient d’usine, pleins s’ils ont été puisés dans les stocks, gris s’ils sont venus d’ailleurs. {sentence}',
  tableCaption: 'Sur 100 obus de 155 mm partis pour l’Ukraine en {year}',
  heads: {
    what: 'Provenance',
    best: 'Aux valeurs de départ',
    low: 'Dans 80 simulations sur 100, de',
    high: 'à',
  },
  rows: {
    made: 'Sortis d’usine',
    'us.drawdown': 'Puisés dans les stocks américains',
    'europe.drawdown': 'Puisés dans les stocks européens',
    elsewhere: 'Venus d’ailleurs (notre hypothèse)',
  },
} satisfies GuessStrings
