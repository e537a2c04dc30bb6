import type { GuessStrings } from '../en/guess.ts'

export default {
  question:
    'Supposons la production américaine triplée d’un coup en {from}. Sur 100 obus de plus, combien resteraient dans les stocks américains fin {until} ?',
  counts: { shelf: '{count} encore en stock', gone: '{count} partis pour l’Ukraine' },
  label: 'Votre réponse',
  spoken: '{count} sur 100 encore en stock',
  how: 'Déplacez le repère pour répondre.',
  guessed:
    'Votre réponse : {shelf} sur 100 encore dans les stocks américains, {gone} partis pour l’Ukraine.',
  show: 'Voir la réponse',
  again: 'Réessayer',
  said: {
    within: 'Vous avez dit {guess} : des simulations aussi.',
    beyond: 'Vous avez dit {guess}.',
  },
  answer: {
    alone: {
      one: 'Avec une production triplée en {from}, {shelf} obus supplémentaire sur 100 serait encore dans les stocks américains fin {until} ; {range}.',
      other:
        'Avec une production triplée en {from}, {shelf} obus supplémentaires sur 100 seraient encore dans les stocks américains fin {until} ; {range}.',
    },
    after: {
      one: 'Dans le modèle, il en reste {shelf} sur 100 ; {range}.',
      other: 'Dans le modèle, il en reste {shelf} sur 100 ; {range}.',
    },
  },
  ranges: {
    between: 'dans {runs} simulations sur 100, entre {low} et {high}',
    atMost: 'dans {runs} simulations sur 100, {high} au plus',
    atLeast: 'dans {runs} simulations sur 100, {low} au moins',
  },
  rest: {
    one: 'L’autre est parti : produire plus, c’est donner plus.',
    other: 'Les {gone} autres sont partis : produire plus, c’est donner plus.',
  },
  mine: 'vous : {guess}',
  runs: '{runs} simulations sur 100',
  picture:
    'Cent points, les obus supplémentaires : pleins s’ils sont en stock, creux s’ils sont partis. {sentence}',
  tableCaption:
    'Les États-Unis produisent {rate} obus de 155 mm par mois à partir de {from} : ce qu’il y a de plus que dans la référence fin {until}, simulation par simulation',
  heads: {
    what: 'Obus supplémentaires',
    best: 'Aux valeurs de départ',
    low: 'Dans 80 simulations sur 100, de',
    high: 'à',
  },
  rows: {
    made: 'Produits par les États-Unis',
    shelf: 'Sur 100 : encore dans leurs stocks',
    gone: 'Sur 100 : partis pour l’Ukraine',
    fired: 'Pour 100 : tirés par l’Ukraine',
  },
} satisfies GuessStrings
