import type { DepletionStrings } from '../en/depletion.ts'

export default {
  title: 'Réglez la production, regardez les stocks baisser',
  isBaseline: 'Dans le scénario de référence, {fired}, et {shelf}.',
  both: '{fired}, et {shelf}.',
  fired: {
    planned: 'l’Ukraine tire {count} de moins que prévu d’ici à la fin de {end}',
    more: 'l’Ukraine tire {count} de plus d’ici à la fin de {end}',
    fewer: 'l’Ukraine tire {count} de moins d’ici à la fin de {end}',
    same: 'l’Ukraine tire à peu près autant d’ici à la fin de {end} que dans le scénario de référence',
    short:
      'il manque {count} à l’Ukraine d’ici à la fin de {end}, contre {before} dans le scénario de référence',
    asShort:
      'il manque {count} à l’Ukraine d’ici à la fin de {end}, comme dans le scénario de référence',
    noneShort:
      'rien ne manque à l’Ukraine d’ici à la fin de {end}, contre {before} dans le scénario de référence',
  },
  shelf: {
    bare: 'le stock américain tombe à son seuil en {month}',
    stays: 'le stock américain reste au-dessus de son seuil jusqu’à la fin de {end}',
    noLonger: 'le stock américain ne tombe plus à son seuil',
    nowBare: 'le stock américain tombe désormais à son seuil, en {month}',
    same: 'le stock américain tombe à son seuil en {month}, comme dans le scénario de référence',
    close:
      'le stock américain tombe à son seuil en {month}, contre {before} dans le scénario de référence',
    weeks: {
      one: 'le stock américain tombe à son seuil en {month}, une semaine plus {when} que dans le scénario de référence',
      other:
        'le stock américain tombe à son seuil en {month}, {count} semaines plus {when} que dans le scénario de référence',
    },
    later: 'tard',
    earlier: 'tôt',
    longer: {
      one: 'le stock américain tient un mois de plus',
      other: 'le stock américain tient {count} mois de plus',
    },
    shorter: {
      one: 'le stock américain tient un mois de moins',
      other: 'le stock américain tient {count} mois de moins',
    },
    noRoom: 'le stock américain n’a, dès le départ, rien au-dessus de son seuil',
  },
  trap: {
    us: 'la production américaine, ainsi fixée, n’atteint jamais les {free} par mois de la référence\u202F; ',
    europe:
      'la production européenne, ainsi fixée, n’atteint jamais les {free} par mois de la référence\u202F; ',
  },
  bound: {
    need: 'Produire plus n’y changerait rien : tout ce qui est prévu est tiré.',
    before: 'Produire plus n’y changerait rien : le reste manquait avant {month}.',
    guns: 'Produire plus n’y changerait rien : les canons limitent les tirs.',
    authority: 'Produire plus n’y changerait rien : la limite est la part cédée à l’Ukraine.',
    way: 'Produire plus n’y changerait rien : le reste est en route.',
  },
  range: {
    counting: 'Calcul des écarts entre simulations…',
    missing: 'Obus manquants : {count}{apart} ; dans 80 simulations sur 100, {amount}.',
    fewer: ' (moins que dans 90 sur 100)',
    more: ' (plus que dans 90 sur 100)',
    shelf: 'Stock américain à son seuil : {when}.',
    between: 'entre {low} et {high}',
    notBefore: 'dans 90 sur 100, pas avant {low}',
    andNever: '{span} ; dans {never} sur 100, pas d’ici à la fin de {end}',
    never: 'dans {never} sur 100, pas d’ici à la fin de {end}',
    none: 'dans aucune d’ici à la fin de {end}',
  },
  sight: 'prévu, non tiré',
  tiles: {
    missing: 'Obus manquants fin {end}',
    bare: 'Stock américain au seuil',
    weeks: 'Semaines sous la moitié du prévu',
    baseline: 'référence : {value}',
    later: 'après {end}',
    atOnce: 'dès le départ',
  },
  panels: {
    stocks: {
      title: 'Les stocks au-dessus de leur seuil, et celui de l’Ukraine',
      unit: 'milliers d’obus',
    },
    made: { title: 'Produit, et arrivé en Ukraine, chaque mois', unit: 'milliers d’obus par mois' },
    fired: {
      title: 'Le trou : prévu (notre hypothèse), mais non tiré',
      unit: 'milliers d’obus par mois',
    },
    limit: { title: 'Ce qui freine les tirs', unit: '' },
  },
  lineLabels: {
    'us.releasable': 'États-Unis',
    'europe.releasable': 'Europe',
    'ukraine.stock': 'Ukraine',
    'us.production': 'États-Unis',
    'europe.production': 'Europe',
    'ukraine.arrivals+elsewhere': 'arrivé',
    'ukraine.fired': 'tiré',
    need: 'prévu',
  },
  picture: 'Deux images sur un même axe de temps, de janvier 2022 à {end}. {sentence}',
  further: 'Ce qui est produit, ce qui arrive, ce qui freine',
  tableCaption: 'Cette simulation, par année ou par trimestre ; obus, et obus par mois',
  tries: {
    title: 'Essayer',
    tripled: 'Production américaine triplée d’un coup',
    aid: 'Sans le blocage au Congrès',
    sells: 'L’Europe vend ce qui lui reste',
  },
  fan: {
    bands:
      'Bandes bleues : les 50, 80 et 90 simulations centrales sur 100 ; points sous l’axe : une simulation sur 100, quand le stock américain tombe à son seuil.',
    by: 'Fin {year}, le stock américain tombe à son seuil dans {count} de ces simulations sur 100.',
    counting: 'Décompte de mille simulations en cours.',
    title: 'Mille simulations',
    hint: 'Chaque simulation tire au sort chaque inconnue dans sa fourchette. Ce que vous avez réglé ne bouge pas.',
    vary: 'Ce qui varie',
    all: 'tout',
    many: 'En lancer 10 000',
    running: 'Calcul de {members}',
    from: 'Décompte sur {members} simulations, graine {seed}.',
    groups: {
      need: 'besoins et apports d’ailleurs',
      stocks: 'stocks, seuils et parts cédées',
      industry: 'usines, équipes et poudre',
      orders: 'commandes et contrats',
      price: 'prix et budgets',
      joint: 'achat commun',
      transport: 'sortie de stock, transport et tri',
      guns: 'canons et réparations',
    },
  },
} satisfies DepletionStrings
