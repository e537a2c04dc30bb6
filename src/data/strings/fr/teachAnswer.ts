import type { TeachAnswerStrings } from '../en/teachAnswer.ts'

export default {
  title: 'Répondez, prenez votre code',
  description:
    'Répondez à une question sur un stock et emportez votre réponse sous la forme d’un code court. Rien n’est envoyé ni conservé.',
  lead: 'Votre réponse devient un code court. Donnez-le à votre professeur sur papier, dans un message ou en le copiant. Rien n’est envoyé ni conservé, aucun nom n’est demandé.',
  noScript: 'Cette page calcule le code sur votre appareil et a besoin de scripts pour cela.',
  task: 'Quelle question',
  tasks: {
    bathtub: 'Une baignoire',
    rising: 'Des obus : la production monte',
    shelf: 'Le stock américain',
    peaking: 'Des obus : la production culmine',
    plan: 'Votre propre scénario',
  },
  unknown: 'Le lien nomme une question qui n’existe pas (« {text} »). Choisissez-en une.',
  pick: 'Choisissez une courbe',
  set: 'Ou réglez le niveau vous-même',
  after: 'Après {count} {time}',
  link: {
    label: 'Le lien de votre scénario',
    hint: 'Réglez les leviers sur la page « Explorer », copiez son adresse et collez-la ici.',
    explore: 'Ouvrir « Explorer »',
    nothing: 'Dans ce lien, aucun levier n’est déplacé.',
    moved: 'Leviers déplacés dans ce lien : {count}.',
    left: 'Parties du lien modifiées ou laissées de côté : {count}.',
    tooLong: 'Ce scénario est trop long pour un code : rendez le lien lui-même.',
  },
  name: {
    label: 'Un nom, si votre professeur le demande',
    hint: 'Sinon, ne mettez rien. Il fait partie du code, lisible par quiconque l’a.',
  },
  make: 'Faire le code',
  missing: 'Choisissez une courbe ou réglez le niveau, puis faites le code.',
  missingLink: 'Collez un lien où un levier est déplacé, puis faites le code.',
  code: 'Votre code',
  codeHint:
    'À la main : aucun signe n’est une lettre O, I, L ou U ; minuscules et espaces ne comptent pas.',
  look: 'Et maintenant, regardez',
  yours: 'Votre tracé est en pointillé.',
} satisfies TeachAnswerStrings
