import type { ExplorePresetStrings } from '../en/explorePresets.ts'

export default {
  baseline: {
    title: 'Le scénario de référence',
    story: 'Chaque nombre à sa valeur de départ : ce qui s’est passé, selon le modèle.',
  },
  'as-planned': {
    title: 'La poudre comme prévu',
    story:
      'Poudre et charges américaines atteignent ce que l’armée de terre prévoyait pour juin 2027.',
  },
  'contracts-a-year-earlier': {
    title: 'Des contrats un an plus tôt',
    story: 'Chaque commande et chaque contrat plus long est signé douze mois avant sa date.',
  },
  'joint-from-day-one': {
    title: 'Acheter ensemble d’emblée',
    story: 'Dès le 24 février 2022, l’Europe achète tous ses obus en commun, comme les vaccins.',
  },
  'no-surge': {
    title: 'Sans montée en puissance',
    story: 'Commandes, contrats et équipes restent ceux de janvier 2022.',
  },
  'more-kept-back': {
    title: 'Le seuil relevé',
    story:
      'Les lignes directrices de l’OTAN de juin 2023 demandent de plus gros stocks : les deux seuils montent en haut de notre fourchette.',
  },
  'promises-kept': {
    title: 'Les promesses tenues',
    story:
      'Les États-Unis et l’Europe produisent ce que leurs responsables ont promis, à partir du jour promis.',
  },
  'half-the-planned-fire': {
    title: 'La moitié des tirs prévus',
    story: 'L’Ukraine compte tirer moitié moins que nous ne le supposons, mois par mois.',
  },
  'without-the-figure-of-fire': {
    title: 'Sans le chiffre de {perDay} par jour',
    story:
      'Ajusté de nouveau sans les décomptes d’obus tirés par jour, dont celui de {perDay} début 2024 : des stocks plus gros, dont on puise plus lentement.',
  },
  'congress-never-held-back': {
    title: 'Sans blocage au Congrès',
    story: 'D’octobre 2023 à avril 2024, l’aide américaine continue comme avant.',
  },
} satisfies ExplorePresetStrings
