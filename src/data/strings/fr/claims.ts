import type { ClaimsStrings } from '../en/claims.ts'

export default {
  credit: 'Déclarations et chiffres publiés, sans modèle · données du {date}',
  title: 'Qui a dit quoi, et dans quels mots',
  summary:
    '{count} déclarations de {from} à {to}, avec les mots qui ont été lus ; pour {renderings}, une autre formulation a été imprimée.',
  picture: 'Les dates des déclarations, un point chacune',
  show: 'À propos de',
  all: 'tout',
  parts: {
    outflow: 'ce qui est tiré',
    gap: 'tirs et production',
    leadTime: 'le délai de livraison',
    jointBuying: 'l’achat commun',
    stock: 'les stocks',
    budget: 'l’argent',
    guns: 'les canons',
  },
  event: 'Où',
  source: 'Lu chez',
  grade: 'Nature de la source',
  grades: {
    primary: 'l’organisme qui a parlé',
    press: 'la page même d’une rédaction',
    relay: 'une page qui reprend l’original',
  },
  unnamed: 'non nommée ici : la page reprend un original que nous n’avons pas lu',
  renderings: 'Imprimé ou dit autrement',
  check: 'Ce que donne la vérification',
  against: 'Comparé à',
  translated: 'Notre traduction',
  objectTitle: 'Contester',
  object:
    'Si les mots, la date ou la comparaison sont inexacts, indiquez la fiche « {id} », ce qui est inexact, et une page où lire les mots justes.',
  objectTo: 'Écrivez à {contact}.',
  objectLater: 'Cette copie du site n’a pas encore indiqué d’adresse où écrire.',
  previous: 'Précédentes',
  next: 'Suivantes',
  page: '{from}–{to} sur {count}',
  table: 'Les déclarations en tableau',
  tableCaption: 'Déclarations dans l’ordre de leurs dates',
  heads: { date: 'Date', who: 'Qui', words: 'Mots', others: 'Autres formulations' },
} satisfies ClaimsStrings
