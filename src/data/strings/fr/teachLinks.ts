import type { TeachLinksStrings } from '../en/teachLinks.ts'

export default {
  title: 'Des liens pour un cours',
  hint: 'Chaque lien ouvre une chose, en grand pour le tableau si vous voulez. Montrez son code QR, imprimez-le ou notez-le.',
  what: 'Ce qu’il ouvre',
  kinds: {
    answer: 'Une question, avec un code pour réponse',
    bathtub: 'Un cas de la baignoire',
    widget: 'Une figure à part',
    challenge: 'Un défi',
    explore: 'Le modèle entier',
    present: 'Le cours au tableau',
    check: 'Ce qui est compris',
  },
  which: 'Lequel',
  levers: 'Leviers que les élèves peuvent déplacer',
  leversHint:
    'Ceux qui sont cochés s’affichent, tous les autres restent où ils sont. Aucun de coché : tous s’affichent.',
  leverCount: 'Cochés : {count}',
  big: 'En grand, sans le reste du site',
  link: { title: 'Le lien', hint: 'Une adresse de ce site ; rien n’est demandé à un autre.' },
  qr: 'Code QR du lien',
  print: 'Imprimer cette page',
} satisfies TeachLinksStrings
