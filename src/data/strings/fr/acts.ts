import type { ActStrings } from '../en/acts.ts'

export default {
  named: '{acts} : ',
  counted: { one: 'Avec un levier modifié, ', other: 'Avec {count} leviers modifiés, ' },
  from: {
    'us.fixedOutput': {
      some: 'les États-Unis produisent {amount} par mois dès {month}',
      over: 'les États-Unis passent en {months} mois, dès {month}, à {amount} par mois',
      none: 'les États-Unis ne produisent plus rien dès {month}',
    },
    'europe.fixedOutput': {
      some: 'l’Europe produit {amount} par mois dès {month}',
      over: 'l’Europe passe en {months} mois, dès {month}, à {amount} par mois',
      none: 'l’Europe ne produit plus rien dès {month}',
    },
    'us.inputs': {
      some: 'les usines américaines reçoivent poudre et charges pour {amount} par mois dès {month}',
      over: 'les usines américaines reçoivent, en {months} mois dès {month}, poudre et charges pour {amount} par mois',
      none: 'les usines américaines ne reçoivent plus ni poudre ni charges dès {month}',
    },
  },
  need: {
    some: 'l’Ukraine prévoit {factor} fois les tirs du scénario de référence',
    none: 'l’Ukraine ne prévoit aucun tir',
  },
  set: {
    'us.reserveFloor': {
      some: 'les États-Unis gardent {amount} en réserve',
      none: 'les États-Unis ne gardent aucune réserve',
    },
    'europe.reserveFloor': {
      some: 'l’Europe garde {amount} en réserve',
      none: 'l’Europe ne garde aucune réserve',
    },
    'us.stock0': {
      some: 'les États-Unis partent avec {amount}',
      none: 'les États-Unis partent sans stock',
    },
    'europe.stock0': { some: 'l’Europe part avec {amount}', none: 'l’Europe part sans stock' },
    'europe.soldShare': {
      some: 'l’Europe vend à d’autres ce qu’elle a de trop',
      none: 'l’Europe ne vend rien à d’autres',
    },
  },
  and: 'et',
} satisfies ActStrings
