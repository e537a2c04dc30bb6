import type { ShareStrings } from '../en/share.ts'

export default {
  title: 'Partager',
  copyLink: 'Copier le lien',
  copySentence: 'Copier la phrase',
  savePng: 'Image (PNG)',
  saveSvg: 'Image (SVG)',
  copied: 'C’est copié.',
  copyByHand: 'Ce navigateur n’autorise pas la copie ; voici le texte.',
  failed: 'Cela n’a pas marché : {reason}',
} satisfies ShareStrings
