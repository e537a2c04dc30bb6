import type { TeachQuestionStrings } from '../en/teachQuestion.ts'

export default {
  titles: {
    bathtub: 'Une baignoire',
    rising: 'Une réserve d’obus',
    shelf: 'Le stock américain en {year}',
    peaking: 'Une réserve d’obus, encore une fois',
  },
  shelf: {
    question:
      'En {year}, la production américaine passe de {in0} à {inN} obus par mois ; entre {outLow} et {outTop} par mois sont donnés, vendus ou utilisés. Que fait le stock ?',
    answer:
      'La production monte, et le stock passe de {start} à {end} obus : dans {worse} des {months} mois, il en sort plus qu’il n’en entre.',
    note: 'D’après la simulation de référence de notre modèle, une parmi beaucoup ; mois d’égale longueur, milliers arrondis.',
  },
  stages: {
    question: 'Quelle courbe ?',
    hands: 'Combien de mains ?',
    level: 'Ce qu’il fait',
    why: 'Pourquoi pas les autres',
  },
  raise: 'Levez la main pour une courbe : A, B, C ou D.',
  hands: 'Mains pour {letter}',
  total: 'Mains comptées : {count}',
  share: '{count} sur {all}',
  curve: 'Courbe {letter}',
  runs: 'Courbe {letter} : {levels} {unit}, du début à la fin',
  thisOne: 'celle-ci',
  trueCurve: 'ce que fait le niveau',
  flows: 'Ce qui entre et ce qui sort',
  in: 'entre',
  out: 'sort',
  per: { water: 'litres par minute', shells: 'milliers d’obus par mois' },
  unit: { water: 'litres', shells: 'milliers d’obus' },
  time: { water: 'minutes', shells: 'mois' },
  table: 'Pas à pas',
  why: {
    copiesInflow:
      'Elle copie ce qui entre. Le niveau suit la différence entre l’entrée et la sortie, pas l’entrée.',
    follows:
      'Elle ajoute ce qui entre et retire ce qui sort, pas à pas. C’est ce que fait le niveau.',
    steadies:
      'Elle se stabilise alors que l’entrée et la sortie diffèrent encore. Un niveau se stabilise quand les deux sont égales.',
    overshoots:
      'Elle va dans le bon sens, mais trop loin : chaque pas ajoute ou retire la différence, pas plus.',
  },
  devices: 'Avec des appareils : les élèves répondent ici et rendent un code',
} satisfies TeachQuestionStrings
