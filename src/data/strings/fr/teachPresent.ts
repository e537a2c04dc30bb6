import type { TeachPresentStrings } from '../en/teachPresent.ts'

export default {
  title: 'Un cours au tableau',
  description:
    'Un cours de {minutes} minutes sur les stocks et les flux, une étape à la fois : questions à main levée, décompte, vraie courbe. Sans appareil ni compte ; rien n’est envoyé.',
  noScript: 'Les étapes avancent par script ; sans lui, cette page montre le début du cours.',
  counter: 'Étape {at} sur {count}',
  minutes: '{count} min',
  previous: 'Retour',
  next: 'Suite',
  parts: {
    hook: 'Une phrase',
    bathtub: 'Une baignoire',
    shells: 'Des obus',
    lever: 'Un levier',
    source: 'Une source',
    exit: 'Avant de partir',
  },
  partsLabel: 'Parties du cours',
  keys: 'Touches : ← → une étape, Début, Fin, 1 à {last} une partie, Échap pour quitter un champ',
  fullScreen: 'Plein écran',
  leave: 'Retour au site',
  language: 'English',
  faults: {
    step: 'Le lien nomme une étape qui n’existe pas (« {text} ») : le cours reprend au début.',
    hands: 'Le décompte du lien est illisible (« {text} ») : il faut quatre nombres entiers.',
  },
  hook: {
    said: {
      title: 'Ce qui a été dit',
      text: 'Le {date}, le secrétaire général de l’OTAN, Jens Stoltenberg, l’a formulé ainsi.',
    },
    ask: {
      title: 'La question de ce cours',
      text: 'Les usines produisent plus chaque mois. Le stock augmente-t-il ?',
      note: 'Gardez votre réponse pour vous. On se sert ici d’un modèle : un récit possible de ce qui s’est passé, pas une prévision.',
    },
  },
  question: {
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
  },
  lever: {
    guess: {
      title: 'Un levier',
      text: 'Supposons que l’Amérique ait produit {output} obus par mois dès le {date}, d’un coup. Jusqu’à quand son stock aurait-il duré ? Qu’est-ce qui aurait changé d’autre ?',
      note: 'Notez un mois, et une chose qui change.',
    },
    try: {
      title: 'Essayons',
      loading: 'Le modèle arrive.',
      failed: 'Le modèle n’a pas pu être chargé. Rechargez la page pour réessayer.',
    },
  },
  source: {
    compare: {
      title: 'Deux formulations d’une même phrase',
      text: 'Il l’a dite en anglais ; à côté, comme elle a été imprimée en français.',
      task: 'Quels mots sont les plus forts ? Lesquels peut-on compter, et qui le peut ?',
      original: 'Ce qu’il a dit',
      rendering: 'Ce qui a été imprimé',
    },
    notice: {
      title: 'Ce qu’il faut chercher',
      list: [
        'Qui parle, à qui, quel jour ?',
        'Est-ce un débit (obus par mois) ou un stock (obus en réserve) ?',
        'Qu’est-ce qui n’est pas dit : quel calibre, depuis quel mois, compté par qui ?',
        'Où chercher un chiffre qui dit autre chose ?',
      ],
    },
  },
} satisfies TeachPresentStrings
