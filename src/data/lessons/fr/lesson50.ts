import type { Paper } from '../block.ts'

/** La leçon de 50 minutes : fiche, feuille, corrigé, et ce qui remplace un écran. */
const papers = {
  lesson50: {
    title: 'La production monte, le stock baisse : la fiche du professeur',
    summary:
      'Une leçon de {lesson50} minutes sur les stocks, les flux et les délais, à partir des obus d’artillerie. Lycée, toutes disciplines.',
    blocks: [
      { kind: 'heading', text: 'Ce que les élèves savent faire à la fin' },
      {
        kind: 'list',
        items: [
          'Dire pourquoi un stock baisse alors qu’il y entre davantage chaque mois : ce qui compte, c’est l’entrée moins la sortie.',
          'Distinguer un exercice inventé, un chiffre publié et le résultat d’un modèle.',
          'Comparer une phrase et sa traduction, et dire ce qui s’est perdu.',
        ],
      },
      { kind: 'heading', text: 'Ce qu’il vous faut' },
      {
        kind: 'text',
        text: 'La [feuille des élèves](teach/lesson-50/sheet/), imprimée recto verso, et des crayons. Avec un écran : [la baignoire](chapter/a-bathtub/) et [le levier](chapter/turn-up-production/). Sans écran : la feuille [« Sans appareil »](teach/lesson-50/without-device/). Les réponses sont dans le [corrigé](teach/lesson-50/key/). Préparation : {prepare} minutes.',
      },
      { kind: 'heading', text: 'La leçon' },
      {
        kind: 'table',
        caption: 'Six étapes',
        head: ['Min', 'Étape', 'Ce qui se passe', 'Ce que vous pouvez dire'],
        widths: [6, 12, 44, 38],
        rows: [
          [
            '{hook}',
            'Accroche',
            'Lisez à voix haute la phrase de l’OTAN. Chaque élève écrit un mois : jusqu’à quand le stock américain aurait-il tenu ?',
            '« Personne n’est censé savoir. Écrivez un mois ; nous y reviendrons. »',
          ],
          [
            '{bathtub}',
            'Baignoire',
            'Les élèves lisent le tableau, tracent le niveau, comparent avec leur voisin. Puis montrez le niveau.',
            '« À la minute un, entre-t-il plus qu’il ne sort ? Et à la dernière ? »',
          ],
          [
            '{shells}',
            'Obus',
            'La même chose avec une réserve inventée. Les élèves cochent ce qu’a fait leur ligne. Puis montrez le stock.',
            '« Où est ici le robinet ? Où est la bonde ? »',
          ],
          [
            '{lever}',
            'Un levier',
            'Les groupes changent un levier du modèle à la fois, ou lisent le tableau, et notent deux résultats.',
            '« Quel résultat a bougé ? Où sont allés les nouveaux obus ? »',
          ],
          [
            '{source}',
            'Document',
            'L’anglais de l’OTAN à côté d’une traduction de la presse ; chacun écrit pour soi.',
            '« Que garde-t-elle ? Que perd-elle ? »',
          ],
          ['{exit}', 'Sortie', 'Une phrase, rendue sans nom.', '« Employez “parce que”. »'],
        ],
      },
      {
        kind: 'text',
        text: '**En {short} minutes :** laissez de côté la comparaison avec le voisin et une ligne du tableau du levier.',
      },
      { kind: 'heading', text: 'Ce que demandent les élèves' },
      {
        kind: 'list',
        items: [
          '**Cela s’est-il passé ainsi ?** Les deux exercices sont inventés. Le levier fait tourner un modèle : des chiffres publiés quand il y en a, nos hypothèses ailleurs, et une fourchette à côté de chaque résultat. Il ne dit pas ce qui va suivre.',
          '**Combien y avait-il d’obus ?** Personne n’a publié le stock américain. Le nôtre est une hypothèse, et le mois en dépend.',
          '**Pourquoi ne pas simplement produire plus ?** Bâtir prend du temps : du début du chantier à la production, il a fallu environ {build} mois à une grande usine européenne.',
          '**Qui a raison ?** La leçon ne le dit pas. Elle demande ce qu’un choix fait à un stock.',
        ],
      },
      { kind: 'heading', text: 'Rester neutre, et prévenant' },
      {
        kind: 'list',
        items: [
          'Dites qui a compté, et montrez plus d’un décompte. Ne demandez à personne son camp ; qui le donne est écouté, et nul n’est tenu de répondre.',
          'Pas d’images de morts ni de blessés ; cette leçon n’en a pas besoin.',
          '**Un élève qui a fui une guerre** peut travailler sur [la leçon sans guerre](teach/lesson-water/) sans dire pourquoi. Proposez-le avant, à part.',
          '**Aucun élève n’est un État.** Arrêtez toute remarque qui reproche à un élève ce que fait un gouvernement.',
        ],
      },
    ],
  },
  lesson50Sheet: {
    title: 'La production monte, le stock baisse : la feuille des élèves',
    summary: 'Recto verso, à la main, en noir et blanc. Sans nom.',
    blocks: [
      { kind: 'heading', text: '1. Écrivez un mois', minutes: 'hook' },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      {
        kind: 'text',
        text: 'Supposons qu’à partir de mars 2023 les États-Unis aient produit trois fois plus d’obus, d’un coup. Jusqu’à quand leur stock aurait-il tenu, jusqu’à ce qu’ils gardent pour eux ? Je crois, jusqu’en : ____________________',
      },
      { kind: 'heading', text: '2. La baignoire', minutes: 'bathtub' },
      {
        kind: 'text',
        text: 'On ouvre le robinet un peu plus chaque minute ; la bonde ne change pas. Les nombres sont inventés. Tracez le niveau à partir du point.',
      },
      { kind: 'flows', of: 'bathtub' },
      { kind: 'graph', of: 'bathtub', text: 'Niveau de la baignoire' },
      { kind: 'heading', text: '3. La réserve d’obus', minutes: 'shells' },
      {
        kind: 'text',
        text: 'La production monte chaque mois ; l’utilisation ne change pas. Nombres inventés, là aussi. Tracez le stock, puis cochez ce que fait votre ligne.',
      },
      { kind: 'flows', of: 'shells' },
      { kind: 'graph', of: 'shells', text: 'Stock d’obus' },
      {
        kind: 'ticks',
        items: [
          'Elle monte avec la production.',
          'Elle baisse, puis se stabilise.',
          'Elle baisse tout le temps, de moins en moins.',
          'Autre chose.',
        ],
      },
      { kind: 'side' },
      { kind: 'heading', text: '4. Un levier', minutes: 'lever' },
      {
        kind: 'text',
        text: 'Changez un levier à la fois et notez ce que donne le modèle ; ou recopiez-le de la feuille « Sans appareil ».',
      },
      { kind: 'lever' },
      {
        kind: 'text',
        text: 'Quel levier déplace le plus le mois ? Lequel change le plus les obus manquants ? Où vont les nouveaux obus ?',
      },
      { kind: 'lines', count: 3 },
      { kind: 'heading', text: '5. Deux versions d’une phrase', minutes: 'source' },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      { kind: 'quote', fact: 'nato-2023-02-french-wording' },
      {
        kind: 'steps',
        items: [
          'Soulignez dans chaque version les mots qui comparent l’utilisation et la production.',
          'Que garde la version française, que perd-elle ?',
          'Que peut croire un lecteur qui a lu la version française et non l’anglaise ? Citez une chose que ces lignes ne permettent pas de savoir.',
        ],
      },
      { kind: 'lines', count: 6 },
      { kind: 'heading', text: '6. Avant de sortir', minutes: 'exit' },
      {
        kind: 'text',
        text: '« Pendant un an la production monte, et pendant cette même année le stock baisse. » Comment les deux peuvent-ils être vrais ? Écrivez une phrase avec « parce que ».',
      },
      { kind: 'lines', count: 3 },
    ],
  },
  lesson50Key: {
    title: 'La production monte, le stock baisse : le corrigé',
    summary: 'Les réponses, avec les nombres du modèle et des données nommés en bas de page.',
    blocks: [
      { kind: 'heading', text: '1. Écrivez un mois' },
      {
        kind: 'text',
        text: 'Dans notre scénario de référence, le stock tombe à son seuil en {baseMonth} ; avec une production triplée d’un coup en {tripleMonth}, quelques semaines plus tard. La fourchette est large : {tripleMonthRange}. Revenez aux mois des élèves après l’étape 4.',
      },
      { kind: 'heading', text: '2. et 3. Les deux baissent jusqu’au bout' },
      { kind: 'flows', of: 'bathtub', level: true },
      { kind: 'flows', of: 'shells', level: true },
      {
        kind: 'text',
        text: 'À chaque pas, le niveau change de l’entrée moins la sortie. Le robinet n’atteint jamais la bonde ({tubInN} litres contre {tubOut}), la production n’atteint jamais l’utilisation ({shellsInN} obus contre {shellsOut}) : les deux niveaux baissent jusqu’au bout, de moins en moins.',
      },
      {
        kind: 'table',
        caption: 'Ce que dit une ligne qui se trompe',
        head: ['La ligne', 'Ce qu’a fait l’élève', 'À demander'],
        widths: [22, 43, 35],
        rows: [
          [
            'Monte avec l’entrée',
            'Il a recopié l’entrée : le niveau est pris pour le robinet.',
            'Entre-t-il plus qu’il ne sort ?',
          ],
          [
            'Se stabilise',
            'Il a tenu le niveau quand l’entrée approche de la sortie.',
            'Que se passe-t-il à la dernière minute ?',
          ],
          [
            'Descend trop bas',
            'Il a retiré la sortie et oublié l’entrée.',
            'Qu’ajoute le robinet pendant cette minute ?',
          ],
          [
            'Remonte',
            'Il a fait remonter le niveau avant que les flux se croisent.',
            'Quand les deux sont-ils égaux ?',
          ],
        ],
      },
      { kind: 'heading', text: '4. Un levier' },
      { kind: 'lever', runs: true },
      {
        kind: 'text',
        text: 'Dans ce scénario de référence, produire plus déplace le mois de quelques semaines et change beaucoup les obus manquants : presque chaque nouvel obus est demandé et tiré. Le seuil déplace les deux. Dans la plupart des simulations, produire plus fait aussi gagner des mois.',
      },
      { kind: 'heading', text: '5. Deux versions d’une phrase' },
      {
        kind: 'text',
        text: '« Many times higher », bien des fois supérieur, est devenu « beaucoup plus élevé ». Gardé : on utilise plus qu’on ne produit. Perdu : que c’est d’un multiple. On peut croire à un écart qu’un peu de production en plus comblerait. Impossible à savoir : quels calibres, la production de qui, quel mois. Un point pour chaque ; le [barème complet](teach/sources/key/) en fait un examen.',
      },
      { kind: 'heading', text: '6. Avant de sortir' },
      {
        kind: 'text',
        text: '« Le stock baisse parce que chaque mois on utilise plus qu’on ne produit, même si l’écart se réduit. » Insuffisant : « parce que la production est trop faible » (trop faible par rapport à quoi ?).',
      },
    ],
  },
  lesson50Paper: {
    title: 'La production monte, le stock baisse : sans appareil',
    summary: 'Une page par groupe, à la place d’un écran : les courbes et les résultats du levier.',
    blocks: [
      {
        kind: 'text',
        text: 'À distribuer **après** les deux tracés. Elle montre ce que montrerait un écran.',
      },
      { kind: 'heading', text: 'La baignoire' },
      { kind: 'graph', of: 'bathtub', level: true, text: 'Niveau de la baignoire' },
      { kind: 'heading', text: 'La réserve d’obus' },
      { kind: 'graph', of: 'shells', level: true, text: 'Stock d’obus' },
      { kind: 'heading', text: 'Un levier' },
      {
        kind: 'text',
        text: 'Ce que donne le modèle. Il repose sur des chiffres publiés et sur nos hypothèses ; la fourchette dit jusqu’où vont les simulations quand les hypothèses sont tirées dans leurs fourchettes.',
      },
      { kind: 'lever', runs: true },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
