import type { NewsroomStrings } from '../en/newsroom.ts'

export default {
  title: 'Rédactions : intégrer un module',
  description:
    'Placez un module dans un article, avec votre scénario et votre titre : un cadre, une image ou un fichier à garder. Ni cookie, ni pistage.',
  lead: 'Choisissez un module, réglez-le, copiez. Un module figé garde ses chiffres aussi longtemps que sa page existe.',
  make: 'Préparer un module',
  noScript:
    'L’outil a besoin de scripts. Sans eux, ces adresses s’affichent telles quelles dans un cadre :',
  parts: [
    {
      title: 'Licence',
      text: [
        'Textes et images sont sous CC BY 4.0, le code sous licence MIT : reprenez-les, y compris dans ce que vous vendez, en disant d’où ils viennent. La ligne au pied de chaque module s’en charge. Les citations restent à leurs auteurs.',
      ],
    },
    {
      title: 'Ce qui peut être changé',
      text: [
        'Le scénario, les curseurs montrés, les couleurs et un titre à vous, qui figure entre guillemets comme le vôtre. Le nom du module, le résultat avec sa fourchette et la ligne de crédit restent. Le fichier autonome peut être entièrement modifié, comme le dit la licence ; dites alors que le résultat est le vôtre.',
      ],
    },
    {
      title: 'Citer un chiffre',
      text: [
        'Avec sa fourchette, l’hypothèse dont il dépend le plus et la date des données : « Texte brut », ci-dessus, réunit tout cela. Écrivez « dans ce modèle » ou « une simulation montre » : c’est un modèle, pas une prévision. Les décomptes portent sur des simulations tirées dans nos fourchettes : « dans 73 simulations sur 100 ».',
      ],
    },
    {
      title: 'Vie privée',
      text: [
        'Rien n’est recueilli. Un module ne pose aucun cookie, ne lit aucun stockage et ne demande plus rien à personne une fois son fichier arrivé. Qui héberge ce fichier voit l’adresse réseau du lecteur, comme pour toute page ; hébergez-le vous-même et nous ne voyons rien.',
      ],
    },
    {
      title: 'Quand nous nous sommes trompés',
      text: [
        'Une correction porte une date, l’ancien chiffre et le nouveau ; elle figure sur la page des corrections et dans son flux. Les modules figés qu’elle touche le disent en une ligne, au-dessus d’eux ; leurs chiffres restent ceux de la publication. Un fichier placé chez vous ne sait que ce que l’on savait quand vous l’avez pris.',
      ],
    },
    {
      title: 'Pour vos équipes techniques',
      text: [
        'Une page stricte doit autoriser notre cadre : {frame}. Pour le cadre à la hauteur du contenu, ajoutez aussi ce site à script-src.',
        'Dans un cadre avec sandbox=allow-scripts, tout marche sauf les liens, qui sont donc écrits en entier. Le cadre annonce sa hauteur dans notre format, dans celui de WordPress et dans celui de Datawrapper. Un module apprend que des données plus récentes existent quand ce site est reconstruit ; il ne demande rien de lui-même.',
      ],
    },
  ],
  corrections: {
    title: 'Corrections',
    link: 'Toutes les corrections, et leur flux',
    lead: 'Ce qui était faux, depuis quand c’est juste, et ce que cela a changé aux chiffres.',
    none: 'Aucune à ce jour.',
    atom: 'Flux des corrections (Atom)',
    feed: 'Flux des corrections (JSON)',
  },
} satisfies NewsroomStrings
