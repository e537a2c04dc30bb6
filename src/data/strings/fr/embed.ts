import type { EmbedStrings } from '../en/embed.ts'

export default {
  hostTitle: 'Avec les mots de la page qui montre ceci :',
  hostQuote: '« {title} »',
  /** What folds the levers, and what else a widget has. */
  levers: 'À vous de régler',
  more: 'Plus',
  table: 'Tableau',
  noScript: 'Situation de départ ; le scénario de cette adresse a besoin de scripts.',
  unreadable: '« {text} » est illisible pour {key} ; il a été laissé de côté.',
  unknownLevers: 'Ce ne sont pas des curseurs de ce module : {ids}.',
  unknownLines: 'Ce ne sont pas des lignes de cette image : {ids}.',
  colon: ' :',
  allLevers: 'Tous sont montrés.',
  faintAccent: 'La couleur {text} est trop pâle pour être lue ici ; elle a été laissée de côté.',
  newer:
    'Version figée : ces chiffres ne changent pas. Il existe des données plus récentes, du {date} :',
  corrected: 'Corrigé le {date} : {text}',
  /** What can be taken along, and the page that has the rest. */
  data: 'Données :',
  copyTable: 'copier le tableau',
  wholeRun: 'images et plus',
  copied: 'Copié.',
  byHand: 'Sélectionné : appuyez sur Ctrl+C ou ⌘C.',
  sources: { all: 'Sources : {names}.', more: 'Sources : {names} et {count} autres.' },
  method: 'méthode',
  source: 'Source :',
} satisfies EmbedStrings
