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
