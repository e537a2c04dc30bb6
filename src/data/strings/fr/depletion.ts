import type { DepletionStrings } from '../en/depletion.ts'

export default {
  title: 'Réglez la production, regardez les stocks baisser',
  bareIn: 'Le stock américain est ramené à son seuil de réserve en {month}{range}.',
  bareNot:
    'Le stock américain reste au-dessus de son seuil de réserve jusqu’à la fin de {end}{range}.',
  noRoom:
    'Avec ces réglages, les États-Unis n’ont dès le départ rien à donner au-dessus de leur seuil de réserve.',
  later: {
    one: 'C’est {months} mois plus tard que dans le scénario de référence.',
    other: 'C’est {months} mois plus tard que dans le scénario de référence.',
  },
  earlier: {
    one: 'C’est {months} mois plus tôt que dans le scénario de référence.',
    other: 'C’est {months} mois plus tôt que dans le scénario de référence.',
  },
  sameMonth: 'C’est le même mois que dans le scénario de référence.',
  nowBare: 'Dans le scénario de référence, cela n’arrive pas avant la fin de {end}.',
  noLongerBare: 'Dans le scénario de référence, il l’est en {before}.',
  isBaseline:
    'Fin {end}, l’Ukraine aurait tiré {shortfall} de moins que dans le plan de tir que nous supposons{range}.',
  shortfall:
    'Fin {end}, l’Ukraine aurait tiré {shortfall} de moins que dans le plan de tir que nous supposons, comme dans le scénario de référence{range}.',
  shortfallChanged:
    'Fin {end}, l’Ukraine aurait tiré {shortfall} de moins que dans le plan de tir que nous supposons, contre {before} dans le scénario de référence{range}.',
  panels: {
    stocks: {
      title: 'Ce qui peut encore être donné, et le stock de l’Ukraine',
      unit: 'milliers d’obus',
    },
    dots: {
      title: 'Quand le stock américain atteint son seuil : un point, une simulation sur 100',
      unit: '',
    },
    made: { title: 'Produit chaque mois', unit: 'milliers d’obus par mois' },
    fired: { title: 'Arrivé en Ukraine et tiré chaque mois', unit: 'milliers d’obus par mois' },
    limit: { title: 'Ce qui limite les tirs', unit: '' },
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
  picture: 'Cinq cadres sur un même axe de temps, de janvier 2022 à {end}. {sentence}',
  tableCaption: 'Cette simulation, trimestre par trimestre ; obus, et obus par mois',
  tableLimit: 'Ce qui limite les tirs',
  tries: {
    title: 'Essayer',
    planned: 'La poudre américaine comme prévu',
    sells: 'L’Europe vend ce qui lui reste',
  },
  fan: {
    bands: 'Bandes bleues : les 50, 80 et 90 simulations centrales sur 100.',
    by: 'Fin {year}, il y est dans {count} de ces simulations sur 100.',
    counting: 'Décompte de mille simulations avec ces réglages en cours.',
    title: 'Mille simulations',
    hint: 'Chaque simulation tire une fois chaque inconnue ci-dessous dans sa fourchette. Ce que vous avez réglé reste réglé.',
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
      joint: 'achats groupés',
      transport: 'sortie de stock, transport et tri',
      guns: 'canons et réparations',
    },
  },
  observations: 'Les chiffres publiés de cette image',
} satisfies DepletionStrings
