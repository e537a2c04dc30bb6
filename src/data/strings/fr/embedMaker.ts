import type { EmbedMakerStrings } from '../en/embedMaker.ts'

export default {
  title: 'Intégrer ce module',
  close: 'Fermer',
  widget: 'Module',
  scenario: 'Scénario',
  scenarioHint:
    'Collez un lien de ce site pour garder ses réglages. Sans lien : le scénario de référence.',
  /** Of what was pasted: {host}, {date}, {count}. */
  foreign: 'Cette adresse est celle de {host}, non de ce site : ses réglages ne sont pas lus.',
  unreadable:
    'Aucun scénario n’est lisible ici. Collez un lien de ce site, ou ce qui suit son point d’interrogation.',
  noScenario: 'Ce module n’a pas de scénario : les réglages du lien sont laissés de côté.',
  noDate: 'Il n’y a pas de données du {date} ; les dernières sont utilisées.',
  left: 'Laissé de côté ou changé :',
  leftMore: 'Et {count} autres.',
  version: 'Données',
  pinned: 'Version figée : les chiffres ne changent jamais (pour un article publié)',
  latest: 'Toujours la dernière : les chiffres changent avec les données',
  levers: 'Curseurs laissés au lecteur',
  leversAll: 'Tous',
  leversNone: 'Aucun : une image et sa phrase',
  leversSome: 'Ceux-ci :',
  theme: 'Couleurs',
  themes: { auto: 'celles de l’appareil du lecteur', light: 'claires', dark: 'sombres' },
  accent: 'Couleur des liens et des curseurs (six caractères hexadécimaux, comme 0b5c96)',
  accentFaint: 'Cette couleur est illisible sur le fond ; le module la laissera de côté.',
  headline: 'Votre titre',
  headlineHint:
    '120 caractères au plus. Il figure entre guillemets, comme les mots de la page qui l’affiche.',
  /** Above a headline in a picture, and the headline: {title}. */
  headlineLabel: 'Selon les mots de la page qui publie ceci :',
  headlineQuote: '« {title} »',
  series: 'Lignes tracées',
  note: 'Une remarque à vous dans l’image',
  noteText: 'Texte',
  noteDate: 'Jour',
  noteHint: '40 caractères au plus, entre guillemets, à ce jour.',
  noteNeedsDate: 'Une remarque demande un jour.',
  preview: 'Aperçu',
  full: 'pleine largeur',
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Le texte est sélectionné : faites Ctrl+C ou ⌘C.',
  snippets: {
    iframe: {
      title: 'Cadre, sans script',
      hint: 'Marche partout où l’on accepte les cadres. La hauteur est mesurée pour un téléphone.',
    },
    responsive: {
      title: 'Cadre à la hauteur du contenu',
      hint: 'Le même, avec un petit script qui règle la hauteur et ne fait rien d’autre.',
    },
    image: {
      title: 'Image, lien et phrase',
      hint: 'Pour les lettres d’information et les éditeurs qui refusent les cadres. Pour un scénario à vous, enregistrez l’image ci-dessous et placez-la près de votre texte.',
    },
    text: {
      title: 'Texte brut',
      hint: 'Pour citer, avec fourchette, hypothèse, date et adresse.',
    },
    paste: { title: 'Adresse à coller', hint: 'WordPress en fait lui-même le module.' },
  },
  pasteNone:
    'Un scénario ou un réglage à vous n’a pas d’adresse de ce genre : WordPress montrerait la référence. Prenez l’un des cadres ci-dessus.',
  downloads: 'À garder',
  file: 'Le module dans un fichier autonome',
  fileHint:
    'Placez-le sur votre serveur : plus rien n’est demandé au nôtre. Les réglages s’ajoutent à son adresse comme ici.',
  png: 'Cette image en PNG',
  svg: 'Cette image en SVG',
  site: 'À court d’obus',
  /** The forms that a picture is made in. */
  forms: {
    title: 'Format',
    landscape: 'paysage, 1200 × 675',
    square: 'carré, 1080 × 1080',
    portrait: 'portrait, 1080 × 1350',
    column: 'colonne imprimée, 85 mm',
  },
  dataLink: 'Données',
  data: 'Tableau',
  csv: 'CSV',
  json: 'JSON',
  copyTable: 'Copier le tableau',
  noTable: 'ce module n’a pas de tableau.',
  run: 'Simulation entière',
  runFiles: {
    international: 'CSV, virgule et point décimal',
    french: 'CSV pour un tableur français',
    json: 'JSON avec unités',
  },
  failed: 'Cela n’a pas marché : {reason}',
} satisfies EmbedMakerStrings
