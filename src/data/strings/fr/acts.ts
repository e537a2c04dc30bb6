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
  },
  and: 'et',
} satisfies ActStrings
