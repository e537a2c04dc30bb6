import type { ActStrings } from '../en/acts.ts'

export default {
  named: '{acts} : ',
  counted: { one: 'Avec un levier modifié, ', other: 'Avec {count} leviers modifiés, ' },
  from: {
    'us.fixedOutput': {
      some: 'Les États-Unis produisent {amount} par mois dès {month}',
      over: 'Les États-Unis en viennent à produire {amount} par mois, dès {month} et en {months} mois',
      none: 'Les États-Unis ne produisent plus rien dès {month}',
    },
    'europe.fixedOutput': {
      some: 'L’Europe produit {amount} par mois dès {month}',
      over: 'L’Europe en vient à produire {amount} par mois, dès {month} et en {months} mois',
      none: 'L’Europe ne produit plus rien dès {month}',
    },
  },
  need: {
    some: 'L’Ukraine prévoit {factor} fois les tirs du scénario de référence',
    none: 'L’Ukraine ne prévoit aucun tir',
  },
  set: {
    'us.reserveFloor': {
      some: 'Les États-Unis gardent {amount} en réserve',
      none: 'Les États-Unis ne gardent aucune réserve',
    },
    'europe.reserveFloor': {
      some: 'L’Europe garde {amount} en réserve',
      none: 'L’Europe ne garde aucune réserve',
    },
    'us.stock0': {
      some: 'Les États-Unis partent avec {amount}',
      none: 'Les États-Unis partent sans stock',
    },
    'europe.stock0': { some: 'L’Europe part avec {amount}', none: 'L’Europe part sans stock' },
  },
  and: 'et',
} satisfies ActStrings
