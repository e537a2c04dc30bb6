import type { TeachCheckStrings } from '../en/teachCheck.ts'

export default {
  title: 'Ce qui est compris, avant et après',
  description:
    'Trois questions sur les stocks et les flux avant un cours, trois après, sous un autre habit. Les réponses restent sur la page ; une banque de questions pour Moodle à emporter.',
  lead: 'Trois questions avant le cours, trois après. Chacune est posée en mots ; l’image vient ensuite. Les réponses restent sur cette page.',
  noScript:
    'Sans script, les questions se lisent et s’impriment ; pour corriger les réponses, il en faut un.',
  sources: {
    title: 'D’où viennent les questions',
    text: 'Adaptées, non validées : personne n’a essayé ces formulations sur une classe ni publié ce qui en est sorti ; elles montrent ce que pense une classe aujourd’hui et ne mesurent aucun progrès.',
    square: 'un flux qui saute (« une cuve » et « un compte »).',
    crossing: 'des gens qui entrent et sortent (« un magasin » et « des lits »).',
    own: 'Les questions sans image sont de nous.',
  },
  sets: { before: 'Avant le cours', after: 'Après le cours' },
  questions: {
    town: 'Chaque année, plus de gens s’installent dans une ville que l’année précédente : {in0} au début, {inN} à la fin. Chaque année, il en part encore plus : {out0} au début, {outN} à la fin. Personne ne naît ni ne meurt. Que devient le nombre d’habitants ?',
    tub: 'Une cuve contient {start} litres. Il en sort toujours {out0} litres par minute. Pendant quatre minutes, il en entre {in0} par minute, puis {low} pendant quatre minutes, et ainsi de suite. Que fait l’eau de la cuve ?',
    store:
      'Un magasin ouvre. L’image montre combien de gens entrent et combien sortent chaque minute. Quand y a-t-il le plus de monde dans le magasin ?',
    lake: 'Chaque mois, il entre moins d’eau dans un réservoir que le mois précédent : {in0} au début, {inN} à la fin. Chaque mois, il en sort {out0}. Que devient l’eau du réservoir ?',
    account:
      'Un compte contient {start} euros. On dépense toujours {out0} euros par mois. Pendant quatre mois, il entre {in0} euros par mois, puis {low} pendant quatre mois, et ainsi de suite. Que fait l’argent du compte ?',
    beds: 'Dans un hôpital, {start} lits sont occupés. L’image montre combien de patients arrivent et combien partent chaque jour. Quand y a-t-il le plus de lits occupés ?',
  },
  options: {
    rises: 'Cela monte.',
    falls: 'Cela baisse.',
    stays: 'Cela ne bouge pas.',
    cannotTell: 'On ne peut pas le savoir avec cela.',
    addsUp:
      'Cela monte régulièrement quand il entre plus, et baisse régulièrement quand il entre moins.',
    copies:
      'Cela saute vers le haut quand il entre plus, vers le bas quand il entre moins, et reste là entre les deux.',
    mirrors:
      'Cela baisse régulièrement quand il entre plus, et monte régulièrement quand il entre moins.',
  },
  after: { store: 'Après la minute {count}', beds: 'Après le jour {count}' },
  times: {
    tub: 'Minute',
    store: 'Minute',
    account: 'Mois',
    beds: 'Jour',
    town: 'Année',
    lake: 'Mois',
  },
  flows: { in: 'entre', out: 'sort', title: 'Ce qui entre et ce qui sort' },
  table: 'Les nombres',
  heads: { in: 'Entre', out: 'Sort' },
  mark: 'Corriger mes réponses',
  missing: 'Répondez aux trois, puis faites corriger.',
  result: 'Justes : {right} sur {all}.',
  right: 'C’est juste.',
  wrong: 'Ce n’est pas cela.',
  because: {
    words:
      'Un stock suit la différence entre ce qui entre et ce qui sort, pas la façon dont l’un des deux change.',
    square:
      'Tant qu’il entre plus qu’il ne sort, le stock monte, de la différence à chaque pas ; il tourne quand les deux changent de place.',
    crossing:
      'Tant qu’il en entre plus qu’il n’en sort, leur nombre grandit ; il culmine là où les deux courbes se croisent, ici après le pas {count}.',
  },
  again: 'Répondre à nouveau',
  code: 'Votre code',
  codeHint:
    'Il contient ces réponses et rien d’autre. Donnez-le à votre professeur sur papier ou dans un message.',
  bank: {
    title: 'Les questions pour Moodle',
    text: 'Les six en une banque de questions au format Moodle XML, à importer sous « Banque de questions », avec la réponse, sa raison et l’adresse de cette page. Licence : CC BY 4.0.',
    file: 'Moodle XML, dans cette langue',
    category: 'Stocks et flux',
  },
  codes: 'Lire les codes d’une classe',
} satisfies TeachCheckStrings
