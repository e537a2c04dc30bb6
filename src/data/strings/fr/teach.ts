import type { TeachStrings } from '../en/teach.ts'

export default {
  title: 'Enseigner',
  name: 'Des leçons sur les stocks et les flux',
  description:
    'Des leçons sur les stocks, les flux et les délais, sur papier ou avec un écran : ni compte, ni donnée gardée, ni envoi.',
  lead: 'Comment un stock peut-il baisser alors que la production monte ? Des leçons pour le lycée : on trace ce que l’on attend, on regarde, on explique. Ni compte, ni donnée gardée, ni envoi ; le papier suffit.',
  step: '{text} ({minutes} min)',
  back: 'Toutes les leçons',
  sections: {
    lessons: 'Leçons',
    tools: 'En classe',
    more: 'Pour les accompagner',
  },
  lessons: {
    'lesson-50': {
      title: '{lesson50} minutes : la production monte, le stock baisse',
      text: 'Complète : fiche du professeur, feuille des élèves, corrigé ; avec un écran ou sans aucun.',
    },
    'lesson-water': {
      title: 'La même leçon sans guerre',
      text: 'L’eau d’une citerne et les masques d’un hôpital, avec des nombres inventés, pour les classes où le sujet fait mal.',
    },
    'lesson-20': {
      title: '{lesson20} minutes : la baignoire et l’écart',
      text: 'Le plus court chemin vers l’idée, avec une feuille.',
    },
    'lesson-90': {
      title: '{lesson90} minutes, ou à la maison : bâtir un plan et le défendre',
      text: 'Des groupes déplacent un levier, notent ce qu’il coûte et répondent aux questions.',
    },
    sources: {
      title: 'Trois études de documents, comme à l’examen',
      text: 'Consigne, barème et corrigés rédigés : une par trimestre.',
    },
  },
  tools: {
    present: 'La leçon au vidéoprojecteur, avec vote à main levée',
    answer: 'Pour les élèves : répondre, et rendre sa réponse sous forme de code',
    class: 'Réunir les réponses sous forme de codes',
    check: 'Vérifier ce qui est compris, avant et après',
  },
  files: {
    print: 'PDF',
    a4: 'A4',
    letter: 'US Letter',
    adapt: 'À adapter : toute la leçon',
    docx: 'DOCX',
    odt: 'ODT',
    offline: 'Sans réseau : un fichier avec toute la leçon, qui s’ouvre depuis une clé',
    offlineFile: 'HTML',
    sideBySide: 'Anglais et français côte à côte',
    licence:
      'Vous pouvez copier, modifier et transmettre ces feuilles sous {words} : citez « Burn Rate » et dites ce que vous avez changé. Les citations restent à leurs auteurs.',
  },
  offline: {
    note: 'Ce fichier n’a pas besoin de réseau. Voici les feuilles de la leçon, et ce qui se montre à l’écran.',
    screen: 'À l’écran',
    widgets: { bathtub: 'La baignoire', depletion: 'Un levier', plan: 'Votre plan' },
  },
  papers: 'Dans cette leçon',
  foot: 'Burn Rate · modèle {model}, données du {date} · {licence}',
  flows: {
    water: { time: 'Minute', in: 'Entre, litres', out: 'Sort, litres', level: 'Niveau à la fin' },
    shells: {
      time: 'Mois',
      in: 'Produits, milliers',
      out: 'Utilisés, milliers',
      level: 'Stock à la fin, milliers',
    },
    masks: {
      time: 'Semaine',
      in: 'Livrés, milliers',
      out: 'Utilisés, milliers',
      level: 'Réserve à la fin, milliers',
    },
    caption: 'Au départ : {start}',
  },
  graph: {
    water: { unit: 'litres', time: 'minutes' },
    shells: { unit: 'milliers d’obus', time: 'mois' },
    masks: { unit: 'milliers de masques', time: 'semaines' },
    level: 'Le niveau du début à la fin : {levels}.',
    axes: 'Une grille où tracer, à partir du départ à {start}.',
  },
  lever: {
    caption: 'Un levier à la fois ; tout le reste comme dans le scénario de référence',
    head: ['Ce que l’on change', 'Stock américain tombé à son seuil', 'Obus manquants fin 2026'],
    names: {
      none: 'Rien',
      slow: 'La production américaine passe à {tripled} par mois, en {ramp} mois à partir de mars 2023',
      atOnce: 'La production américaine passe à {tripled} par mois d’un coup, en mars 2023',
      floor: 'Les États-Unis gardent {halfFloor} obus en réserve, deux fois moins',
    },
  },
  challenges: {
    caption: 'Les défis de la page Explorer',
    head: ['Défi', 'Indice', 'Est-ce possible ?'],
  },
  curricula: {
    caption: 'Enseignements, et ce qui a pu être vérifié',
    head: ['Où', 'Enseignement et partie', 'Ce qui y répond', 'Texte officiel', 'Vérifié'],
    countries: { fr: 'France', england: 'Angleterre', us: 'États-Unis' },
    meets: {
      story: 'L’histoire des obus ; les études de documents',
      sources: 'Les études de documents',
      sequence: 'Le prolongement avec une suite ; le script',
      lever: 'Le levier ; commandes, capacité et attente d’une ligne neuve',
      drawings: 'Les deux tracés : un niveau d’après ses débits',
      kinds: 'Ce qui est publié, supposé ou inventé ; la fourchette d’un résultat',
    },
    noReference: 'pas trouvé',
    copy: 'dans une copie',
    unchecked: 'n’a pas pu être vérifié',
  },
} satisfies TeachStrings
