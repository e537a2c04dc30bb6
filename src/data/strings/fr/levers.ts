import type { LeverStrings } from '../en/levers.ts'

export default {
  groups: {
    production: 'Production',
    need: 'Tirs prévus',
    floor: 'Mis en réserve',
    stock: 'Votre stock',
    orders: 'Commandes et contrats',
    factory: 'Usines',
    joint: 'Acheter ensemble',
    guns: 'Canons et réparations',
    money: 'L’argent',
    way: 'L’acheminement',
    goal: 'L’objectif',
  },
  groupHints: {
    production:
      'À partir de la date choisie, la production est tenue à ce que vous réglez : elle n’augmente plus d’elle-même. Tant que vous ne touchez pas au curseur, elle est celle que l’industrie atteint dans le modèle.',
    need: 'En multiple de ce que l’Ukraine compte tirer, mois par mois, dans le scénario de référence.',
    floor: 'Ce que chaque producteur garde pour sa propre défense, quoi qu’on lui demande.',
    stock:
      'Obus détenus en janvier 2022. Aucun des deux totaux n’a été rendu public : entrez le vôtre.',
    orders: 'Ce que les États commandent à partir d’une date, et pour combien d’années.',
    factory: 'Équipes, poudre et temps de construction d’une ligne.',
    joint: 'La part des commandes passées en commun, et ce qui en découle.',
    guns: 'Canons donnés, cadence d’un canon prêt, durée d’une réparation.',
    money: 'La part de sa richesse qu’un producteur consacre à la défense.',
    way: 'La durée du trajet, la part des obus qui vont à tous les canons, et le temps de trier les autres.',
    goal: 'Ce que la réponse doit atteindre.',
  },
} satisfies LeverStrings
