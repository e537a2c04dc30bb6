import type { AnswersStrings } from '../en/answers.ts'

export default {
  aims: {
    notBareBefore: {
      us: 'Pour que le stock américain reste au-dessus de son seuil jusqu’au {date}',
      europe: 'Pour que le stock européen reste au-dessus de son seuil jusqu’au {date}',
    },
    rebuiltBy: {
      us: 'Pour que le stock américain au-dessus du seuil de réserve ait retrouvé son niveau de départ le {date}',
      europe:
        'Pour que le stock européen au-dessus du seuil de réserve ait retrouvé son niveau de départ le {date}',
    },
    shortfallAtMost: 'Pour qu’au {date} il ne manque pas à l’Ukraine plus de {amount}',
  },
  levers: {
    set: '{label}, du début à la fin',
    from: '{label}, à partir du {date}',
    fromOver: '{label}, à partir du {date}, sur {months} mois',
    factor: '{label}, en multiple de la référence à partir du {date}',
    date: '{label} : {amount}, et à quelle date',
  },
  answer: {
    all: 'Toutes les valeurs de ce levier atteignent l’objectif, dans ce modèle.',
    none: 'Aucune valeur de ce levier n’atteint l’objectif, dans ce modèle.',
    from: 'À partir de {from}, l’objectif est atteint ; à {below}, il ne l’est pas.',
    upTo: 'Jusqu’à {to}, l’objectif est atteint ; à {above}, il ne l’est plus.',
    between:
      'Entre {from} et {to}, l’objectif est atteint ; à {below} et à {above}, il ne l’est pas.',
    at: 'À {from}, l’objectif est atteint ; aux valeurs voisines, il ne l’est pas.',
    several: 'L’objectif est atteint sur plusieurs intervalles : {list}.',
    range: 'de {from} à {to}',
    one: '{from}',
    and: 'et',
  },
  refused: {
    one: '{count} position, incompatible avec les autres réglages, a été laissée de côté.',
    other: '{count} positions, incompatibles avec les autres réglages, ont été laissées de côté.',
  },
  withoutMeets: 'Sans ce levier, l’objectif est déjà atteint : {reading}.',
  withoutFails: 'Sans ce levier, l’objectif n’est pas atteint : {reading}.',
  readings: {
    bare: 'le stock tombe à son seuil de réserve en {month}',
    notBare: 'le stock reste au-dessus de son seuil de réserve jusqu’à la fin de {end}',
    noRoom: 'dès le départ, rien ne dépasse le seuil de réserve',
    back: 'le stock retrouve son niveau de départ en {month}',
    notBack: 'à la fin de {end}, le stock n’a pas retrouvé son niveau de départ',
    shortfall: 'l’Ukraine aurait tiré {rounds} obus de moins que prévu',
  },
  nearest: 'Au plus près de l’objectif, avec {stop} : {reading}.',
  binds: 'Ce qui freine alors {subject} : {word}, {share} du temps. Pour agir dessus : {levers}.',
  bindsWithoutLever: 'Ce qui freine alors {subject} : {word}, {share} du temps.',
  limits: {
    'ukraine.limit': 'les tirs ukrainiens',
    'us.productionLimit': 'la production américaine',
    'us.growthLimit': 'les nouvelles lignes aux États-Unis',
    'us.drawLimit': 'ce que les États-Unis prélèvent sur leur stock',
    'europe.productionLimit': 'la production européenne',
    'europe.growthLimit': 'les nouvelles lignes en Europe',
    'europe.drawLimit': 'ce que l’Europe prélève sur son stock',
  },
  limitWords: {
    need: 'les tirs prévus',
    guns: 'les canons',
    stock: 'les obus disponibles',
    capacity: 'les lignes et les équipes',
    inputs: 'la poudre et les charges',
    book: 'le carnet de commandes',
    fixed: 'la production que vous fixez',
    request: 'ce qui est demandé',
    floor: 'le seuil de réserve',
    authority: 'la part que l’autorité politique laisse partir',
    orders: 'le rythme des commandes',
    visibility: 'la durée des contrats',
    budget: 'le budget',
    none: 'rien, aucune ligne de plus n’étant voulue',
  },
  frontier: {
    title:
      'Pour chaque valeur de « {first} », les valeurs de « {second} » qui atteignent l’objectif',
    row: 'À {stop} : {answer}',
  },
} satisfies AnswersStrings
