import type { EmbedStrings } from '../en/embed.ts'

export default {
  hostTitle: 'Avec les mots de la page qui montre ceci :',
  hostQuote: '« {title} »',
  noScript: 'Scénario de référence ; celui de cette adresse a besoin de scripts.',
  unreadable: '« {text} » est illisible pour {key} ; il a été laissé de côté.',
  faintAccent: 'La couleur {text} est trop pâle pour être lue ici ; elle a été laissée de côté.',
  newer:
    'Version figée : ces chiffres ne changent pas. Il existe des données plus récentes, du {date} :',
  corrected: 'Corrigé le {date} : {text}',
  method: 'méthode',
  source: 'Source :',
} satisfies EmbedStrings
