import type { Paper } from '../block.ts'

/** La même leçon avec une citerne et une réserve de masques. */
const papers = {
  water: {
    title: 'Il en arrive plus, la réserve baisse : la fiche du professeur',
    summary:
      'La leçon de {lesson50} minutes sans guerre : une citerne et les masques d’un hôpital. Tous ses nombres et toutes ses phrases sont inventés.',
    blocks: [
      { kind: 'heading', text: 'Pour qui' },
      {
        kind: 'text',
        text: 'Pour des classes, ou pour certains élèves, à qui le sujet des obus fait mal. Étapes, minutes et buts sont ceux de [la leçon avec les obus](teach/lesson-50/) ; les deux peuvent se faire dans une même salle. Tous les nombres sont inventés et ronds.',
      },
      { kind: 'heading', text: 'Ce qu’il vous faut' },
      {
        kind: 'text',
        text: 'La [feuille des élèves](teach/lesson-water/sheet/), imprimée recto verso, et des crayons ; aucun appareil. Les réponses sont dans le [corrigé](teach/lesson-water/key/). Préparation : {prepare} minutes.',
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
            'Lisez à voix haute la ligne du journal. Chaque élève écrit ce qu’a fait la réserve ces semaines-là.',
            '« Personne n’est censé savoir. Écrivez : montée, baissée ou stable. »',
          ],
          [
            '{bathtub}',
            'Citerne',
            'Les élèves lisent le tableau, tracent le niveau, comparent avec leur voisin. Puis tracez le niveau au tableau.',
            '« À la minute un, entre-t-il plus qu’il ne sort ? Et à la dernière ? »',
          ],
          [
            '{shells}',
            'Masques',
            'La même chose avec la réserve. Les élèves cochent ce qu’a fait leur ligne. Puis tracez la réserve au tableau.',
            '« Où est ici le robinet ? Où est la bonde ? »',
          ],
          [
            '{lever}',
            'Un levier',
            'La moitié des groupes double les livraisons à partir de la semaine quatre, l’autre utilise un quart de moins. Ils calculent à la main.',
            '« Quel levier agit plus tôt ? Lequel demande l’accord d’autres ? »',
          ],
          [
            '{source}',
            'Document',
            'Une ligne de presse à côté de la note du magasin ; chacun écrit pour soi.',
            '« Que garde-t-elle ? Que perd-elle ? »',
          ],
          ['{exit}', 'Sortie', 'Une phrase, rendue sans nom.', '« Employez “parce que”. »'],
        ],
      },
      {
        kind: 'text',
        text: '**En {short} minutes :** laissez de côté la comparaison avec le voisin, et faites calculer la moitié des semaines à chaque groupe.',
      },
      { kind: 'heading', text: 'Ce que demandent les élèves' },
      {
        kind: 'list',
        items: [
          '**Est-ce un vrai hôpital ?** Non. Les nombres sont inventés pour pouvoir s’additionner à la main.',
          '**Une réserve peut-elle passer sous zéro ?** Non. Ce qui n’est pas là ne peut servir ; des gens s’en passent.',
          '**Où cela se voit-il aussi ?** L’épargne, un barrage, le gaz carbonique dans l’air, une file d’attente.',
        ],
      },
      { kind: 'heading', text: 'Rester prévenant' },
      {
        kind: 'list',
        items: [
          'Une épidémie peut faire mal aussi : qui a perdu un proche peut en rester à la citerne.',
          'Un élève qui passe à cette feuille n’a pas à dire pourquoi.',
        ],
      },
    ],
  },
  waterSheet: {
    title: 'Il en arrive plus, la réserve baisse : la feuille des élèves',
    summary: 'Recto verso, à la main, en noir et blanc. Sans nom ; tous les nombres sont inventés.',
    blocks: [
      { kind: 'heading', text: '1. Montée, baissée ou stable ?', minutes: 'hook' },
      {
        kind: 'text',
        text: '« Chaque semaine, l’hôpital reçoit plus de masques que la semaine d’avant. » Qu’a fait la réserve de l’hôpital ? Je crois qu’elle est : ____________________',
      },
      { kind: 'heading', text: '2. La citerne', minutes: 'bathtub' },
      {
        kind: 'text',
        text: 'La pluie entre, un peu plus chaque minute ; une pompe retire toujours autant. Tracez le niveau à partir du point.',
      },
      { kind: 'flows', of: 'cistern' },
      { kind: 'graph', of: 'cistern', text: 'Niveau de la citerne' },
      { kind: 'heading', text: '3. La réserve de masques', minutes: 'shells' },
      {
        kind: 'text',
        text: 'Il en est livré plus chaque semaine ; l’utilisation ne change pas. Tracez la réserve, puis cochez ce que fait votre ligne.',
      },
      { kind: 'flows', of: 'masks' },
      { kind: 'graph', of: 'masks', text: 'Masques en réserve' },
      {
        kind: 'ticks',
        items: [
          'Elle monte avec les livraisons.',
          'Elle baisse, puis se stabilise.',
          'Elle baisse tout le temps, de moins en moins.',
          'Autre chose.',
        ],
      },
      { kind: 'side' },
      { kind: 'heading', text: '4. Un levier', minutes: 'lever' },
      {
        kind: 'text',
        text: 'Choisissez un levier et calculez la réserve, semaine par semaine : ce qu’il y avait, plus ce qui entre, moins ce qui sort. **A :** à partir de la semaine quatre, on livre deux fois plus. **B :** dès le début, on utilise un quart de moins.',
      },
      {
        kind: 'table',
        caption: 'La réserve avec le levier ___',
        head: ['Semaine', 'Avant', 'Livrés', 'Utilisés', 'Après'],
        blank: true,
        rows: Array.from({ length: 12 }, (_, k) => [String(k + 1), '', '', '', '']),
      },
      {
        kind: 'text',
        text: 'Quel levier agit plus tôt ? Lequel laisse davantage à la fin ?',
      },
      { kind: 'lines', count: 2 },
      { kind: 'heading', text: '5. Deux versions d’une phrase', minutes: 'source' },
      {
        kind: 'list',
        items: [
          'La note du magasin : « Nous utilisons bien des fois ce que l’on nous envoie ; les rayons se dégarnissent. »',
          'Un journal : « L’hôpital utilise plus de masques qu’il n’en reçoit. »',
        ],
      },
      {
        kind: 'steps',
        items: [
          'Soulignez dans chaque version les mots qui comparent l’utilisation et les livraisons.',
          'Que garde le journal, que perd-il ?',
          'Que peut croire un lecteur qui n’a pas lu la note ? Citez une chose que ces lignes ne permettent pas de savoir.',
        ],
      },
      { kind: 'lines', count: 5 },
      { kind: 'heading', text: '6. Avant de sortir', minutes: 'exit' },
      {
        kind: 'text',
        text: '« Chaque semaine il en arrive plus, et chaque semaine la réserve baisse. » Comment les deux peuvent-ils être vrais ? Écrivez une phrase avec « parce que ».',
      },
      { kind: 'lines', count: 2 },
    ],
  },
  waterKey: {
    title: 'Il en arrive plus, la réserve baisse : le corrigé',
    summary: 'Les réponses. Tous les nombres sont inventés.',
    blocks: [
      { kind: 'heading', text: '1. Montée, baissée ou stable ?' },
      {
        kind: 'text',
        text: 'La ligne ne le dit pas : il manque ce qui a été utilisé. Avec les nombres de l’étape 3, elle a baissé.',
      },
      { kind: 'heading', text: '2. et 3. Les deux baissent jusqu’au bout' },
      { kind: 'flows', of: 'cistern', level: true },
      { kind: 'flows', of: 'masks', level: true },
      {
        kind: 'text',
        text: 'À chaque pas, le niveau change de l’entrée moins la sortie. La pluie n’atteint jamais la pompe ({cisternInN} litres contre {cisternOut}), les livraisons n’atteignent jamais l’utilisation ({masksInN} masques contre {masksOut}) : les deux niveaux baissent jusqu’au bout, de moins en moins. Une ligne qui monte recopie l’entrée ; une ligne qui se stabilise cesse trop tôt d’additionner ; une ligne qui descend trop bas oublie l’entrée.',
      },
      { kind: 'heading', text: '4. Un levier' },
      {
        kind: 'text',
        text: '**A.** Deux fois plus à partir de la semaine quatre : la réserve descend à {masksMoreLow} à la semaine {masksMoreWeek}, puis remonte à {masksMoreEnd}.',
      },
      { kind: 'flows', of: 'masksMore', level: true },
      {
        kind: 'text',
        text: '**B.** Un quart de moins utilisé : la réserve baisse plus lentement, jusqu’à {masksLessLow} à la semaine {masksLessWeek}, et finit à {masksLessEnd}.',
      },
      { kind: 'flows', of: 'masksLess', level: true },
      {
        kind: 'text',
        text: 'B agit dès la semaine où il commence et demande l’effort de qui utilise ; A agit plus tard et demande celui de qui produit.',
      },
      { kind: 'heading', text: '5. Deux versions d’une phrase' },
      {
        kind: 'text',
        text: '« Bien des fois ce que l’on nous envoie » est devenu « plus qu’il n’en reçoit ». Gardé : on utilise plus qu’on ne livre. Perdu : que c’est d’un multiple, et que la réserve baisse. Impossible à savoir : combien de masques, combien de temps la réserve tient. Un point pour chaque.',
      },
      { kind: 'heading', text: '6. Avant de sortir' },
      {
        kind: 'text',
        text: '« La réserve baisse parce que chaque semaine on utilise plus qu’on ne livre, même si l’écart se réduit. »',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
