import type { BathtubStrings } from '../en/bathtub.ts'

export default {
  credit: 'Chiffres inventés, sans modèle de la guerre · version du {date}',
  title: 'Tracez le niveau, puis regardez',
  choose: 'Quel cas',
  cases: {
    bathtub: 'Une baignoire',
    rising: 'Les obus : la production monte',
    peaking: 'Les obus : la production culmine',
    own: 'Vos propres flux',
  },
  questions: {
    bathtub:
      'On ouvre le robinet un peu plus chaque minute, de {in0} à {inN} litres par minute ; la bonde en laisse partir {out}. Que fait le niveau ?',
    rising:
      'La production monte chaque mois, de {in0} à {inN} obus ; on en utilise {out} par mois. Que fait le stock ?',
    peaking:
      'La production monte de {in0} à {inTop} obus par mois, puis redescend à {inN} ; on en utilise {out} par mois. Que fait le stock ?',
  },
  answers: {
    bathtub:
      'Le robinet coule plus fort chaque minute, et le niveau baisse chaque minute, de {start} à {end} litres : il sort toujours plus qu’il n’entre.',
    rising:
      'La production monte chaque mois, et le stock baisse chaque mois, de {start} à {end} obus : on utilise toujours plus qu’on ne produit.',
    peaking:
      'La production culmine à mi-parcours, et le stock ne cesse de monter, de {start} à {end} obus : jusqu’au bout, on produit plus qu’on n’utilise.',
  },
  analogy:
    'Le rayonnage est une baignoire : la production est le robinet, l’usage est la bonde, le stock est le niveau, et un mois vaut une minute.',
  madeUp: 'Les nombres de cet exercice sont inventés.',
  media: {
    water: {
      time: 'Minute',
      times: 'minutes',
      panels: {
        flows: { title: 'Ce qui entre et ce qui sort', unit: 'litres par minute' },
        net: { title: 'Entrées moins sorties', unit: 'litres par minute' },
        level: { title: 'Le niveau', unit: 'litres' },
      },
      balance: {
        rises:
          'Minute {step} : {in} entrent et {out} sortent, le niveau monte de {net} litres par minute.',
        falls:
          'Minute {step} : {in} entrent et {out} sortent, le niveau baisse de {net} litres par minute.',
        stays: 'Minute {step} : {in} entrent et {out} sortent, le niveau ne bouge pas.',
        held: 'Minute {step} : {in} entrent et {out} sortent là où {wanted} pourraient couler, car il ne reste plus rien à donner.',
        untold: 'Minute {step} : {in} litres entrent et {out} sortent.',
      },
      after: 'Niveau après {count} minutes',
      unit: 'litres',
      spokenUnit: 'litres',
    },
    shells: {
      time: 'Mois',
      times: 'mois',
      panels: {
        flows: { title: 'Ce qu’on produit et ce qu’on utilise', unit: 'milliers d’obus par mois' },
        net: { title: 'Production moins usage', unit: 'milliers d’obus par mois' },
        level: { title: 'Le stock', unit: 'milliers d’obus' },
      },
      balance: {
        rises: 'Mois {step} : {in} entrent et {out} sortent, le stock monte de {net} par mois.',
        falls: 'Mois {step} : {in} entrent et {out} sortent, le stock baisse de {net} par mois.',
        stays: 'Mois {step} : {in} entrent et {out} sortent, le stock ne bouge pas.',
        held: 'Mois {step} : {in} entrent et {out} sortent là où {wanted} étaient demandés, car il ne reste plus rien à donner.',
        untold: 'Mois {step} : {in} obus entrent et {out} sortent.',
      },
      after: 'Stock après {count} mois',
      unit: 'obus',
      spokenUnit: 'obus',
    },
  },
  labels: {
    in: 'entrées',
    out: 'sorties',
    net: 'différence',
    level: 'niveau',
    drawn: 'votre tracé',
  },
  draw: {
    how: 'Tracez le niveau dans le cadre du bas, choisissez une courbe, ou réglez le niveau avec les curseurs.',
    pick: 'Choisir une courbe',
    picks: {
      copiesInflow: { up: 'bouge comme les entrées', down: 'bouge comme les entrées' },
      follows: { up: 'ne cesse de monter', down: 'ne cesse de baisser' },
      steadies: { up: 'monte, puis se stabilise', down: 'baisse, puis se stabilise' },
      overshoots: { up: 'monte encore plus haut', down: 'baisse encore plus bas' },
    },
    set: 'Régler le niveau',
    start: 'au départ',
    show: 'Montrer le niveau',
    skip: 'Passer',
    again: 'Recommencer',
    next: 'Suivant',
  },
  kinds: {
    copiesInflow:
      'Votre tracé copie les entrées. Le niveau suit la différence entre ce qui entre et ce qui sort, et non les entrées.',
    overshoots:
      'Votre tracé va dans le bon sens, mais trop loin : chaque pas ajoute ou retire la différence entre entrées et sorties, rien de plus.',
    forgetsDelay:
      'Votre tracé est en avance : un niveau change pas à pas, et ne se retourne que lorsque les deux flux se croisent.',
    steadies:
      'Votre tracé se stabilise alors que les deux flux diffèrent encore. Un niveau se stabilise quand ils sont égaux.',
    follows: 'Votre tracé suit le niveau : il ajoute ce qui entre et retire ce qui sort.',
    otherwise:
      'Votre tracé va ailleurs : à chaque pas, le niveau change de ce qui entre moins ce qui sort.',
  },
  ends: 'Il finit à {drawn} ; le niveau, à {end}.',
  cursor: 'Regarder un pas',
  own: {
    inflowFirst: 'Entrées au début',
    inflowLast: 'Entrées à la fin',
    outflow: 'Sorties',
  },
  picture:
    'Trois cadres sur un même axe de temps : ce qui entre et ce qui sort, leur différence, et le niveau. {sentence}',
  tableCaption: 'Pas à pas',
  heads: { in: 'Entrées', out: 'Sorties', net: 'Différence', level: 'Niveau à la fin' },
} satisfies BathtubStrings
