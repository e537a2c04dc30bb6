import type { DoorsStrings } from '../en/doors.ts'

export default {
  explore: 'Explorer le modèle : tous les leviers, toutes les courbes, vos scénarios',
  teach: 'Enseigner : une leçon toute prête, sur papier',
  method: 'Données et méthode : comment c’est fait, et jusqu’où s’y fier',
  newsrooms: 'Pour les rédactions : placer une image dans un article',
  shelves: 'Les stocks d’autres munitions',
  claims: 'Qui a dit quoi, et ce que valent ces phrases',
  scores: 'Le modèle face aux faits : tous les écarts',
} satisfies DoorsStrings
