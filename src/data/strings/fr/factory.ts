import type { FactoryStrings } from '../en/factory.ts'

export default {
  title: {
    factory: 'Pourquoi ne pas simplement produire plus : lignes, équipes, poudre et délais',
    contracts: 'Des contrats signés : ce qui décide les industriels à construire',
  },
  producer: 'Usines',
  producers: {
    us: { name: 'États-Unis', plants: 'usines américaines' },
    europe: { name: 'Europe', plants: 'usines européennes' },
  },
  tiles: {
    missing: 'Obus manquants fin {end}',
    fired: 'Obus tirés en {year}',
    wait: 'Délai en {month}, en mois',
    bare: 'Stock américain au seuil',
    baseline: 'référence : {value}',
    later: 'après {end}',
    atOnce: 'dès le départ',
  },
  notes: { factory: 'la poudre freine', contracts: 'contrats assez longs' },
  further: {
    factory: 'Le carnet, les tirs, ce qui freine les usines',
    contracts: 'La capacité, les délais, ce qui freine les usines',
  },
  fired: 'En {year}, l’Ukraine tire {fired}{range}.',
  firedTried:
    '{act} : en {year}, l’Ukraine tire {fired}, contre {before} dans le scénario de référence{range}.',
  firedChanged:
    'En {year}, l’Ukraine tire {fired}, contre {before} dans le scénario de référence{range}.',
  short:
    'Fin {end}, il manquerait {short} à l’Ukraine par rapport au plan de tir que nous supposons{range}.',
  shortChanged:
    'Fin {end}, il manquerait {short} à l’Ukraine par rapport au plan de tir que nous supposons, contre {before} dans le scénario de référence{range}.',
  shows: 'L’effet apparaît dans la production des {plants} {when}.',
  lags: 'Un cinquième de temps de travail en plus à partir du {date} se voit dans la production des {plants} {shifts} ; deux fois plus de commandes, {orders}.',
  when: {
    within: 'en moins d’un mois',
    after: { one: 'au bout de {months} mois', other: 'au bout de {months} mois' },
    never: 'après la fin de {end} au plus tôt',
  },
  wait: 'Personne ne fixe le délai de livraison : dans les {plants}, il part de {start} mois, atteint en {month} les {nato} mois donnés par l’OTAN en {said}, et culmine à {peak} mois en {peakMonth}.',
  waitBelow:
    'Personne ne fixe le délai de livraison : dans les {plants}, il passe de {start} mois à {peak} au plus haut, en {peakMonth}, et reste sous les {nato} mois donnés par l’OTAN en {said}.',
  fitted: {
    factory:
      'Zone grise : les lignes en chantier. La capacité s’entend en horaires normaux ; avec plus d’heures, les usines produisent davantage. Le délai de livraison est calculé, jamais imposé. Mais les valeurs de départ ont été ajustées sur des chiffres publiés, dont celui de l’OTAN.',
    contracts:
      'La capacité s’entend en horaires normaux. Les valeurs de départ ont été ajustées sur des chiffres publiés.',
  },
  tries: {
    title: 'Essayer',
    orders: {
      us: 'Commandes américaines un an plus tôt',
      europe: 'Commandes européennes un an plus tôt',
    },
    contracts: {
      us: 'Contrats américains longs un an plus tôt',
      europe: 'Contrats européens longs un an plus tôt',
    },
    all: 'Tous les contrats un an plus tôt',
    shifts: 'Un cinquième d’heures en plus dès juin 2022',
    lines: 'Des lignes bâties deux fois plus vite',
  },
  panels: {
    capacity: { title: 'Capacité et production, {plants}', unit: 'milliers d’obus par mois' },
    book: { title: 'Carnet de commandes, {plants}', unit: 'milliers d’obus' },
    wait: { title: 'Délai de livraison, {plants}', unit: 'mois' },
    fired: { title: 'Tirs prévus et obus tirés chaque mois', unit: 'milliers d’obus par mois' },
    make: { title: 'Ce qui freine la production, {plants}', unit: '' },
    grow: { title: 'Ce qui freine les nouvelles lignes, {plants}', unit: '' },
  },
  lineLabels: {
    production: 'produit',
    capacity: 'capacité',
    'capacity+building': '+ chantiers',
    book: 'carnet',
    leadTime: 'délai',
    need: 'prévu',
    fired: 'tiré',
  },
  limits: {
    capacity: { label: 'lignes' },
    inputs: { label: 'poudre et charges' },
    book: { label: 'commandes en carnet' },
    fixed: { label: 'fixé par vous' },
    none: { label: 'aucune ligne lancée' },
    visibility: { label: 'durée des contrats' },
    budget: { label: 'budget' },
    orders: { label: 'commandes' },
  },
  natoBefore: 'OTAN, auparavant : {months} mois',
  nato: 'OTAN, {date} : {months} mois',
  picture: 'Des cadres sur un même axe de temps, de janvier 2022 à {end}. {sentence}',
  tableCaption:
    'Cette simulation, par année ou par trimestre, {plants} ; obus, obus par mois et délai en mois',
  heads: {
    production: 'Production',
    capacity: 'Capacité',
    'capacity+building': 'Capacité, lignes en chantier comprises',
    book: 'Carnet de commandes',
    leadTime: 'Délai de livraison, en mois',
    need: 'Tirs prévus',
    fired: 'Obus tirés',
  },
} satisfies FactoryStrings
