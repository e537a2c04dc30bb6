import type { ShareStrings } from '../en/share.ts'

export default {
  title: 'Partager ce résultat',
  close: 'Fermer',
  link: { title: 'Lien', hint: 'Ouvre ce module avec les mêmes réglages.' },
  sentence: {
    title: 'Phrase',
    hint: 'À citer : résultat, fourchette, modèle, date, adresse et licence en une ligne.',
  },
  picture: 'Image',
  /** The site's name, as a picture carries it. */
  site: 'À court d’obus',
  /** The forms that a picture is made in. */
  forms: {
    title: 'Format',
    landscape: 'paysage, 1200 × 675',
    square: 'carré, 1080 × 1080',
    portrait: 'portrait, 1080 × 1350',
    column: 'colonne imprimée, 85 mm',
  },
  png: 'PNG',
  svg: 'SVG',
  data: 'Données',
  csv: 'CSV',
  json: 'JSON',
  run: 'Simulation',
  runFiles: {
    international: 'CSV, virgule et point décimal',
    french: 'CSV pour un tableur en français',
    json: 'JSON avec unités',
  },
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.',
  failed: 'L’opération a échoué : {reason}',
} satisfies ShareStrings
