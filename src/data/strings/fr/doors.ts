import type { DoorsStrings } from '../en/doors.ts'

export default {
  explore: {
    name: 'Explorer le modèle',
    text: 'Tous les leviers, toutes les courbes, vos scénarios.',
  },
  teach: { name: 'Enseigner', text: 'Un cours clés en main, à imprimer.' },
  method: { name: 'Données et méthode', text: 'Comment c’est fait, et jusqu’où s’y fier.' },
  newsrooms: { name: 'Pour les rédactions', text: 'Placer un graphique dans un article.' },
  shelves: 'Les stocks d’autres munitions',
  claims: 'Qui a dit quoi, et ce que valent ces phrases',
  scores: 'Le modèle face aux faits : tous les écarts',
} satisfies DoorsStrings
