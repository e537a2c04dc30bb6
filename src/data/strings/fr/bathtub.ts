import type { BathtubStrings } from '../en/bathtub.ts'

export default {
  credit: 'Chiffres inventés, sans modèle de la guerre · version du {date}',
  title: 'Tracez le niveau, puis regardez',
  choose: 'Exemple',
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
      'Le robinet coule de plus en plus fort, et le niveau ne cesse de baisser, de {start} à {end} litres : il sort plus qu’il n’entre.',
    rising:
      'On produit plus chaque mois, et le stock baisse chaque mois, de {start} à {end} obus : on en utilise plus qu’on n’en produit.',
    peaking:
      'La production culmine à mi-parcours, et le stock monte toujours, de {start} à {end} obus : on produit plus qu’on n’utilise.',
  },
  ownAnswers: {
    moves:
      'La production passe de {in0} à {inN} obus par mois, et on en demande {out} par mois : le stock passe de {start} à {end}.',
    returns:
      'La production passe de {in0} à {inN} obus par mois, et on en demande {out} par mois : le stock finit comme il a commencé, à {end}.',
  },
  analogy:
    'Le stock est une baignoire : la production est le robinet, l’usage est la bonde, le stock est le niveau.',
  study:
    'Interrogés sur le gaz carbonique de l’air, une autre baignoire, plus de quatre étudiants du MIT sur cinq ont tracé des courbes qu’aucun stock ne peut suivre ; près des deux tiers le croyaient stable alors qu’il en entre plus qu’il n’en sort.',
  studySource: 'Sterman, Science, 2008',
  start: 'Au départ',
  media: {
    water: {
      time: 'Minute',
      times: 'min',
      panel: { title: 'Le niveau', unit: 'litres' },
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
      panel: { title: 'Le stock', unit: 'milliers d’obus' },
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
    in: 'entre {amount}',
    out: 'sort {amount}',
    level: 'le niveau',
    drawn: 'votre tracé',
    here: 'Tracez ici',
  },
  draw: {
    how: 'Tracez le niveau à partir du point, vers la droite, puis appuyez sur « Montrer le niveau ».',
    without: 'Sans dessiner',
    pick: 'Choisir une courbe',
    runs: '{levels} {unit}, du départ à la fin',
    set: 'Ou régler le niveau',
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
      'Votre tracé ne tombe pas juste : à chaque pas, le niveau change de ce qui entre moins ce qui sort.',
  },
  undershoots:
    'Votre tracé va dans le bon sens, mais pas assez loin : chaque pas ajoute ou retire toute la différence entre entrées et sorties.',
  turns: {
    up: 'Votre tracé remonte alors qu’il sort encore plus qu’il n’entre.',
    down: 'Votre tracé redescend alors qu’il entre encore plus qu’il ne sort.',
  },
  ends: 'Votre tracé finit à {drawn} ; le niveau, à {end}.',
  cursor: 'Le moment regardé',
  own: {
    inflowFirst: 'Entrées au début',
    inflowLast: 'Entrées à la fin',
    outflow: 'Sorties',
  },
  picture:
    'Une baignoire avec son robinet et sa bonde, et à côté le niveau au fil du temps. {sentence}',
  tableCaption: 'Pas à pas',
  heads: { in: 'Entrées', out: 'Sorties', net: 'Différence', level: 'Niveau à la fin' },
} satisfies BathtubStrings
