import type { Paper } from '../block.ts'

/** Ce qui accompagne les leçons : défis, programmes, soutien, vie privée. */
const papers = {
  challenges: {
    title: 'Six défis',
    summary: 'Chacun demande un levier. Deux sont impossibles, et c’est ce qu’ils apprennent.',
    blocks: [
      {
        kind: 'text',
        text: 'Ils se trouvent sur la page [Explorer](explore/), sous « Défis » ; chacun y a son lien. Un défi dit de lui-même si une simulation le relève. Donnez un indice à la fois, et faites dire avant quel levier devrait agir.',
      },
      {
        kind: 'challenges',
        hints: {
          'one-lever':
            'Deux sortes de leviers sont permises : ce que l’on produit et ce que l’on garde. Poussez chacun au bout une fois et voyez lequel agit le plus.',
          'through-the-winter':
            'Ce qui est produit en mars arrive aux canons plus tard. Combien faut-il produire pour qu’il ne manque plus d’obus avant la fin de l’hiver ?',
          'longer-shelf':
            'La plupart des nouveaux obus sont demandés aussitôt. Ce n’est qu’au-delà d’une certaine production qu’il en reste sur le rayon.',
          'let-go': 'Rien n’est produit ici. Regardez les mois où le Congrès a retenu l’aide.',
          'sign-for-more':
            'Montez les commandes au plus haut et regardez la capacité. Quand sa courbe quitte-t-elle celle de la référence ?',
          'before-the-year-ends':
            'Mettez la production au plus haut. Quel jour arrivent les nouveaux obus ?',
        },
      },
      { kind: 'heading', text: 'Pourquoi deux sont impossibles' },
      {
        kind: 'text',
        text: '« Signer davantage » : un contrat devient une décision, une décision une ligne, une ligne un obus, et chaque étape prend des mois. Ce qui est signé en mars 2023 arrive trop tard pour juin 2024, quelle qu’en soit la quantité. « Avant la fin de l’année » : les obus produits en novembre sont triés et transportés pendant des semaines. Aucune quantité ne raccourcit le chemin. Avec des délais au plus bas de ce que le modèle admet, certaines valeurs relèveraient les deux défis : c’est le temps qui fait obstacle, non un manque de volonté.',
      },
    ],
  },
  curricula: {
    title: 'Dans quels programmes',
    summary:
      'Des enseignements où une leçon sur les stocks, les flux et les sources a sa place, et ce que nous avons pu en vérifier.',
    blocks: [
      {
        kind: 'text',
        text: 'Le {checked}, nous n’avons pu ouvrir aucun texte officiel. Les titres marqués « dans une copie » ont été lus dans une page ou un document de quelqu’un d’autre qui les cite ; les autres sont écrits de mémoire. Lisez le texte officiel avant de vous y fier.',
      },
      { kind: 'curricula' },
      { kind: 'heading', text: 'Ce que nous n’affirmons pas' },
      {
        kind: 'text',
        text: 'Nous n’avons pas mesuré ce que les élèves apprennent de ces leçons. Des études d’autres auteurs rapportent que beaucoup d’adultes instruits lisent mal les stocks et les flux (Sterman, 2008), et que tracer ce que l’on attend avant de regarder aide à s’en souvenir (Kim, Reinecke et Hullman, 2017) ; si c’est le cas ici n’a pas été testé.',
      },
    ],
  },
  support: {
    title: 'Soutien et prolongements',
    summary:
      'Débuts de phrases, un prolongement en mathématiques, un court script Python, et des mots en trois langues.',
    blocks: [
      { kind: 'heading', text: 'Débuts de phrases' },
      {
        kind: 'list',
        items: [
          'À la minute …, il entre … litres et il en sort …, donc le niveau …',
          'Le niveau monte tant que … ; il baisse tant que … ; il ne change pas quand …',
          'Ma ligne a recopié …, parce que je n’ai regardé que …',
          'La production monte et le stock baisse, parce que …',
          'La traduction garde … et perd … ; un lecteur peut donc croire …',
          'Ce nombre est (publié / supposé / inventé) ; je le vois à …',
        ],
      },
      { kind: 'heading', text: 'Prolongement : une suite' },
      {
        kind: 'text',
        text: 'Soit u(n) le stock après n mois, a(n) ce qui est produit le mois n et b ce qui est utilisé. Alors u(n + 1) = u(n) + a(n + 1) − b.',
      },
      {
        kind: 'steps',
        items: [
          'Si a est constant, de quelle nature est la suite u ? Pour quels a est-elle croissante ?',
          'Supposons que a(n) augmente d’autant chaque mois. Montrez que u décroît tant que a(n) < b, et trouvez le mois où elle se retourne.',
          'Dans l’exercice des obus, a va de {shellsIn0} à {shellsInN} et b vaut {shellsOut}. Combien de mois encore avant que le stock se retourne, si la production continue d’augmenter de {shellsStep} par mois ?',
          'Une part k du stock se perd chaque mois : u(n + 1) = (1 − k) u(n) + a − b. Vers quoi tend la suite ?',
        ],
      },
      {
        kind: 'text',
        text: 'Réponses : arithmétique, croissante si a dépasse b. Elle se retourne le mois où a(n) dépasse b. La production égale l’utilisation {shellsMonths} mois après le dernier, et le stock remonte le mois d’après. Elle tend vers (a − b) / k.',
      },
      { kind: 'heading', text: 'Un script de quelques lignes' },
      {
        kind: 'text',
        text: 'Pour un carnet, ou un fichier à côté du tableau : [shelf.py](/teach/shelf.py) et [shelf.csv](/teach/shelf.csv). Il imprime le stock de l’exercice des obus, mois par mois. Changez le tableau, devinez, relancez.',
      },
      { kind: 'code', text: '{script}' },
      { kind: 'heading', text: 'Des mots en trois langues' },
      {
        kind: 'text',
        text: 'Les mots ukrainiens sont de nous et n’ont pas été relus par un professeur d’Ukraine.',
      },
      {
        kind: 'table',
        caption: 'Les mots des leçons',
        head: ['Français', 'Anglais', 'Ukrainien'],
        rows: [
          ['stock', 'stock', 'запас'],
          ['flux', 'flow', 'потік'],
          ['ce qui entre', 'inflow', 'надходження'],
          ['ce qui sort', 'outflow', 'витрата'],
          ['niveau', 'level', 'рівень'],
          ['retard, délai', 'delay', 'затримка'],
          ['obus', 'shell, round', 'снаряд'],
          ['production', 'output', 'виробництво'],
          ['utilisation', 'use', 'використання'],
          ['seuil de réserve', 'reserve floor', 'недоторканний запас'],
          ['commande, contrat', 'order, contract', 'замовлення, договір'],
          ['délai de livraison', 'lead time', 'строк постачання'],
          ['entamé', 'drawn down', 'зменшений'],
          ['fourchette', 'range', 'діапазон'],
          ['hypothèse', 'assumption', 'припущення'],
          ['modèle', 'model', 'модель'],
          ['source', 'source', 'джерело'],
          ['traduction', 'translation', 'переклад'],
          ['parce que', 'because', 'тому що'],
        ],
      },
    ],
  },
  privacy: {
    title: 'Données personnelles, pour les écoles',
    summary: 'Une page pour le dossier de l’école : ni compte, ni donnée gardée, ni envoi.',
    blocks: [
      { kind: 'heading', text: 'Ce que donnent les élèves' },
      {
        kind: 'text',
        text: 'Rien. Il n’y a ni compte, ni nom, ni champ envoyé où que ce soit. Les feuilles ne demandent pas de nom. La réponse d’un élève transformée en code reste sur l’appareil qui l’a faite, tant que personne ne le copie pour le transmettre.',
      },
      { kind: 'heading', text: 'Ce qui est gardé' },
      {
        kind: 'text',
        text: 'Ni cookie, ni stockage local, ni compteur de visites. Ce que règle un élève est dans l’adresse de la page et dans l’historique de l’onglet.',
      },
      { kind: 'heading', text: 'Ce qui est demandé' },
      {
        kind: 'text',
        text: 'Pages, scripts, polices et données viennent d’un domaine, celui de cette page : le filtre d’une école n’a qu’un nom à laisser passer. La politique de contenu de chaque page interdit toute demande à un autre. Les sources s’ouvrent chez d’autres quand on suit un lien ; les leçons n’en ont pas besoin.',
      },
      { kind: 'heading', text: 'Ce que voit l’hébergeur' },
      {
        kind: 'text',
        text: 'Comme pour toute page, l’hébergeur de cette copie peut voir l’adresse réseau et la page ouverte. C’est à lui de dire combien de temps il le garde. Le fichier sans réseau et le papier ne sont vus de personne.',
      },
      { kind: 'heading', text: 'Un paragraphe pour le registre de l’école' },
      {
        kind: 'text',
        text: '« Burn Rate, site avec un simulateur. Finalité : enseigner les stocks, les flux et l’étude de documents. Données personnelles traitées : aucune ; ni compte, ni cookie, ni mesure d’audience, ni tiers. L’hébergeur peut tenir des journaux techniques, comme pour tout site. Destinataires : aucun. Autre voie, sans réseau : le papier, ou le fichier sans réseau. »',
      },
      { kind: 'heading', text: 'Licence' },
      {
        kind: 'text',
        text: 'Feuilles et textes : {licence}. Vous pouvez les copier, les modifier et les transmettre si vous citez « Burn Rate » et dites ce que vous avez changé. Les citations restent à leurs auteurs.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
