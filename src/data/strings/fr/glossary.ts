import type { GlossaryStrings } from '../en/glossary.ts'

export default {
  open: '{word} : ce que cela veut dire',
  terms: {
    round: { word: 'Obus', meaning: 'Un obus d’artillerie de 155 mm.' },
    stock: { word: 'Stock', meaning: 'Ce qui est en réserve à un moment donné, en obus.' },
    flow: { word: 'Flux', meaning: 'Ce qui entre ou sort en un mois, en obus par mois.' },
    'reserve-floor': {
      word: 'Seuil de réserve',
      meaning: 'Ce qu’un pays garde pour sa propre défense, quoi qu’on lui demande.',
    },
    'above-floor': {
      word: 'Marge au-dessus du seuil de réserve',
      meaning: 'Ce qui peut encore être donné.',
    },
    'drawn-down': {
      word: 'Ramené au seuil de réserve',
      meaning: 'Dans notre modèle : il reste au plus un vingtième de la marge de départ.',
    },
    'draw-down': {
      word: 'Prélèvement',
      meaning: 'Obus pris sur un stock pour l’Ukraine, en un mois.',
    },
    output: { word: 'Production', meaning: 'Ce que les usines produisent en un mois.' },
    capacity: {
      word: 'Capacité',
      meaning:
        'Ce que les usines pouvaient produire en un mois, en horaires normaux. Avec plus d’heures, elles produisent davantage.',
    },
    shift: { word: 'Équipe', meaning: 'Ceux qui travaillent aux mêmes heures dans une usine.' },
    powder: {
      word: 'Poudre et charges',
      meaning:
        'Ce qui remplit l’obus et le propulse. Elles ont leurs propres fabricants et leur propre file d’attente.',
    },
    'signed-orders': {
      word: 'Commandes signées',
      meaning:
        'Des contrats que le fabricant a en main, à la différence des souhaits et des promesses.',
    },
    'order-book': {
      word: 'Carnet de commandes',
      meaning: 'Ce qui est commandé et pas encore produit.',
    },
    'contract-length': {
      word: 'Durée des contrats',
      meaning: 'Le nombre d’années pendant lesquelles un contrat garantit des commandes.',
    },
    'lead-time': {
      word: 'Délai de livraison',
      meaning: 'Les mois qui séparent une commande de sa livraison.',
    },
    'build-time': {
      word: 'Temps de construction d’une ligne',
      meaning: 'Les mois qui séparent la décision d’une ligne de production en marche.',
    },
    'joint-buying': {
      word: 'Achat commun',
      meaning: 'Plusieurs États commandent ensemble, par un même acheteur.',
    },
    'planned-fire': {
      word: 'Tirs prévus',
      meaning:
        'Ce que l’Ukraine entend tirer en un mois. Dans notre modèle, c’est une donnée d’entrée.',
    },
    shortfall: {
      word: 'Obus manquants',
      meaning: 'Les tirs prévus moins les obus tirés, cumulés ; dans le texte, jusqu’à fin 2026.',
    },
    'thin-fire': {
      word: 'Semaines à moins de la moitié des tirs prévus',
      meaning: 'Comptées à partir d’octobre 2022, par périodes d’au moins quatre semaines.',
    },
    baseline: {
      word: 'Référence',
      meaning:
        'Une simulation parmi d’autres : chaque paramètre à sa valeur de départ, ajustée aux chiffres publiés.',
    },
    scenario: { word: 'Scénario', meaning: 'La référence, avec ce que vous y avez changé.' },
    observation: {
      word: 'Chiffre publié',
      meaning: 'Un nombre dit ou écrit publiquement, avec sa date, sa source et sa fourchette.',
    },
    assumption: {
      word: 'Notre hypothèse',
      meaning:
        'Une valeur qu’aucun chiffre publié ne donne. Nous disons pourquoi nous l’avons choisie.',
    },
    run: { word: 'Simulation', meaning: 'Un scénario, calculé semaine par semaine.' },
    ensemble: {
      word: 'Simulations tirées dans les fourchettes',
      meaning:
        'De nombreuses simulations, chacune avec des hypothèses tirées dans leurs fourchettes, puis comptées.',
    },
    range: {
      word: 'Fourchette',
      meaning: 'Une valeur basse et une valeur haute, avec ce dont l’écart dépend.',
    },
  },
} satisfies GlossaryStrings
