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
  leave: 'Tous les cours',
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
      title: 'Écrivez un mois',
      text: 'Supposons qu’à partir du {date} les États-Unis aient produit {output} obus par mois, trois fois plus, d’un coup. Jusqu’à quand leur stock aurait-il tenu, jusqu’à ce qu’ils gardent pour eux ?',
      note: 'Personne n’a à connaître votre mois. On se sert ici d’un modèle : un récit possible de ce qui s’est passé, pas une prévision.',
    },
  },
  lever: {
    guess: {
      title: 'Un levier à la fois',
      text: 'La production américaine à {output} par mois dès le {date} ; on la remet comme avant ; puis le seuil de réserve à {floor}. Lequel déplace le mois ? Lequel change les obus manquants ? Où vont les nouveaux obus ?',
      note: 'Notez ce que donne le modèle à chaque fois, et relisez votre mois.',
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
        'Dans chaque version, quels mots comparent l’usage et la production ?',
        'Que garde la version française, que perd-elle ?',
        'Que peut croire un lecteur qui a lu l’une et non l’autre ?',
        'Est-ce un débit (obus par mois) ou un stock (obus en réserve) ? Que ne peut-on pas savoir par ces lignes ?',
      ],
    },
  },
  exit: {
    because: {
      title: 'Une phrase avec « parce que »',
      text: 'Pendant un an la production monte, et pendant ce même an le stock baisse. Comment les deux peuvent-ils être vrais ?',
      note: 'Rendez-la sans nom. Puis, s’il reste du temps, une question encore pour tous.',
    },
  },
} satisfies TeachPresentStrings
