import type { JointStrings } from '../en/joint.ts'

export default {
  title: 'Chacun de son côté ou ensemble : quand y gagne-t-on ?',
  reset: 'Revenir au départ',
  further:
    'Si {share} des commandes européennes étaient passées en commun dès {from}, il manquerait à l’Ukraine, fin {end}, {rounds} de plus qu’avec des achats séparés{range}.',
  closer:
    'Si {share} des commandes européennes étaient passées en commun dès {from}, il manquerait à l’Ukraine, fin {end}, {rounds} de moins qu’avec des achats séparés{range}.',
  noDifference:
    'Si {share} des commandes européennes étaient passées en commun dès {from}, il manquerait à l’Ukraine, fin {end}, autant d’obus qu’avec des achats séparés{range}.',
  nothingJoint:
    'Si chaque État achetait de son côté, il manquerait à l’Ukraine, fin {end}, {alone} par rapport aux tirs prévus.',
  range: {
    further: '{runs}, de {low} à {high} de plus',
    closer: '{runs}, de {low} à {high} de moins',
    both: '{runs}, de {low} de moins à {high} de plus',
  },
  alone: 'Avec des achats séparés, il manquerait {alone}.',
  pays: {
    all: 'Avec {delay} de délai, il manque moins d’obus quelle que soit la part commune.',
    none: 'Avec {delay} de délai, aucune part commune ne réduit le nombre d’obus manquants.',
    upTo: 'Avec {delay} de délai, il manque moins d’obus tant que l’achat commun ne dépasse pas {to} des commandes.',
    from: 'Avec {delay} de délai, il manque moins d’obus dès que l’achat commun atteint {from} des commandes.',
    between:
      'Avec {delay} de délai, il manque moins d’obus si l’achat commun représente entre {from} et {to} des commandes.',
    several:
      'Avec {delay} de délai, il manque moins d’obus pour certaines parts communes et pas pour d’autres.',
  },
  always: 'Jusqu’à {delay} de délai, il manque moins d’obus quelle que soit la part commune.',
  never: 'Quel que soit le délai, il reste des parts communes où il ne manque pas moins d’obus.',
  signed: 'Fin {end}, l’Europe aurait signé pour {value} au lieu de {before}, aux prix du jour.',
  signedSame:
    'D’ici à la fin de {end}, l’Europe aurait signé pour à peu près autant, {value}, aux prix du moment.',
  euros: { one: 'euro', other: 'euros', many: 'd’euros', short: '€' },
  effects: {
    title: 'Les quatre effets',
    hint: 'Décochez-en un pour voir l’achat commun sans lui.',
    names: {
      jointDelay: 'Des commandes plus lentes à suivre la demande',
      jointContractYears: 'Des contrats d’une autre durée',
      jointDiscount: 'Un prix plus bas',
      jointStandardGain: 'Une norme unique',
    },
    off: 'comme si chaque État achetait de son côté : {value}',
    bars: 'Les obus manquants que chaque effet ajoute, les autres restant en place',
    more: '{rounds} manquants de plus',
    fewer: '{rounds} manquants de moins',
    none: 'aucune différence',
    all: 'Les quatre ensemble',
    apart:
      'Somme des quatre barres : {sum} ; les effets ensemble : {all}. Ils agissent les uns sur les autres : ce que fait l’un dépend des autres.',
  },
  map: {
    cells: 'Quand a-t-on intérêt à acheter ensemble ?',
    against: 'Obus manquants, par rapport à des achats séparés',
    more: '{count} de plus',
    fewer: '{count} de moins',
    bought: '{share} des commandes en commun',
    slower: 'délai de {delay}',
    title: 'Tous les délais et toutes les parts, simulés un par un',
    unit: 'obus manquants fin {end}, par rapport à des achats séparés, en pour cent',
    shareAxis: 'part des commandes passée en commun',
    delayAxis: 'délai, en mois',
    key: 'En vert, signe moins : moins d’obus manquants qu’avec des achats séparés. En violet hachuré, signe plus : davantage. ≈0 : à moins d’un demi pour cent près. Le trait épais marque le basculement ; la barre à gauche, la fourchette du délai.',
    how: 'Les flèches parcourent la carte ; Entrée ou un clic retient le délai et la part d’une case.',
    cell: '{percent} pour cent : délai {delay}, part {share}, {words}',
    caption:
      'Obus manquants par rapport à des achats séparés, selon le délai (en mois) et la part commune',
    refused: 'impossible',
  },
  others: {
    title: 'Ce qui inverse la réponse',
    none: 'Aucune hypothèse, déplacée isolément dans sa fourchette, n’inverse la réponse.',
    some: 'Chacune de ces hypothèses, déplacée isolément dans sa fourchette, inverse la réponse :',
    item: '{phrase} : {value}',
    times: '{factor} fois la référence',
  },
  panels: {
    signed: {
      title: 'Commandé et produit en Europe chaque mois',
      unit: 'milliers d’obus par mois',
    },
    missing: { title: 'Tirs prévus moins obus tirés, en cumul', unit: 'milliers d’obus' },
    grow: { title: 'Ce qui freine les nouvelles lignes en Europe', unit: '' },
  },
  folded: 'Ce qui manque, et ce qui freine les nouvelles lignes',
  begin: 'achats communs',
  lineLabels: { signed: 'commandé', production: 'produit', missing: 'manquants' },
  heads: {
    signed: 'Commandes signées en Europe',
    production: 'Production européenne',
    missing: 'Obus manquants, en cumul',
  },
  limits: {
    none: { label: 'aucune ligne lancée' },
    visibility: { label: 'durée des contrats' },
    budget: { label: 'budget' },
    orders: { label: 'commandes' },
  },
  aloneNote:
    'Traits fins : chaque État achète de son côté. Zone grise : les commandes que l’achat commun retarde.',
  picture:
    'Des cadres sur un même axe de temps, de janvier 2022 à {end}, et une carte des délais et des parts. {sentence}',
  tableCaption:
    'Cette simulation avec achat commun, par année ou par trimestre ; obus, et obus par mois',
} satisfies JointStrings
