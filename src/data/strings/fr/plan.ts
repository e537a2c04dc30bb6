import type { PlanStrings } from '../en/plan.ts'

export default {
  page: {
    title: 'Votre plan',
    description:
      'Produisez, commandez et gardez ce que vous auriez voulu, et voyez ce que cela change par rapport au scénario de référence.',
    story: 'Lire le récit',
  },
  title: 'Votre plan, à côté de la référence',
  missing: {
    plan: 'Avec ce plan, il manque {amount} fin {end}{range}.',
    baseline: 'Dans le scénario de référence, il manque {amount} fin {end}{range}.',
  },
  shelf: {
    comes: 'Le stock américain tombe à son seuil en {month}{range}.',
    stays: 'Le stock américain reste au-dessus de son seuil jusqu’à la fin de {end}{range}.',
  },
  noRoom: 'Dès le départ, les États-Unis n’ont rien à donner au-dessus de leur seuil.',
  panels: {
    shelf: {
      title: 'Le stock américain, au-dessus de son seuil',
      unit: 'milliers d’obus',
    },
    fired: { title: 'Prévu et tiré chaque mois', unit: 'milliers d’obus par mois' },
  },
  floor: 'seuil',
  lineLabels: { 'us.releasable': 'États-Unis', need: 'prévu', 'ukraine.fired': 'tiré' },
  picture:
    'Deux cadres sur un même axe de temps : le stock américain, puis les tirs prévus et les obus tirés. {sentence}',
  tableCaption: 'Ce plan au début de chaque année ; obus, et obus par mois',
  presets: {
    title: 'Commencer par',
    'us-60000-a-month': 'Une production américaine triplée d’un coup',
    'signed-in-2022': 'Des contrats longs dès le printemps 2022',
    'more-kept-back': 'Plus en réserve à partir de juin 2023',
  },
  onTheWay: 'Reprendre vos réglages de',
  changes: {
    title: 'Ce que ce plan change',
    drop: 'Retirer',
    then: ', puis ',
    from: '{value} à partir du {date}',
    fromOver: '{value} à partir du {date}, sur {months} mois',
    handedBack: 'à nouveau décidé par l’industrie le {date}',
  },
  levers: 'Changer un levier',
  challenge: {
    open: 'Un défi : depuis le scénario de référence, avec un des quatre leviers sous « Changer un levier », ramenez à moins de {amount} ce qui manque fin {end}.',
    met: 'Défi relevé : un levier suffit pour qu’il manque moins de {amount} fin {end}.',
    otherwise:
      'Il manque moins de {amount} fin {end}, mais ce plan ne se limite pas à un de ces quatre leviers.',
  },
  bands: 'Bandes bleues : les 50, 80 et 90 simulations centrales sur 100.',
  keep: 'Garder ce plan',
  take: 'Revenir au plan {letter}',
  drop: 'Écarter le plan {letter}',
  table: {
    caption: 'Les plans côte à côte, sous les hypothèses de la référence',
    plan: 'Ce plan',
    kept: 'Plan {letter}',
    baseline: 'Référence',
    rows: {
      missing: 'Obus manquants fin {end}',
      bareDay: 'Stock américain tombé à son seuil',
      fired: 'Obus tirés en {year}',
    },
    not: 'pas avant la fin de {end}',
  },
} satisfies PlanStrings
