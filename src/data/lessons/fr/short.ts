import type { Paper } from '../block.ts'

/** Les leçons de 20 et de 90 minutes. */
const papers = {
  lesson20: {
    title: 'La baignoire et l’écart : la fiche du professeur',
    summary: 'Une leçon de {lesson20} minutes avec une feuille, et ses réponses.',
    blocks: [
      { kind: 'heading', text: 'Ce qu’il vous faut' },
      {
        kind: 'text',
        text: 'La [feuille des élèves](teach/lesson-20/sheet/), une page, et des crayons. Un écran avec [la baignoire](chapter/a-bathtub/) et [l’écart](chapter/the-gap/) aide sans être nécessaire.',
      },
      { kind: 'heading', text: 'La leçon' },
      {
        kind: 'table',
        caption: 'Trois étapes',
        head: ['Min', 'Étape', 'Ce qui se passe', 'Ce que vous pouvez dire'],
        widths: [6, 12, 44, 38],
        rows: [
          [
            '{bathtub20}',
            'Baignoire',
            'Les élèves tracent le niveau, puis le voient.',
            '« Entre-t-il plus qu’il ne sort ? »',
          ],
          [
            '{gap20}',
            'L’écart',
            'Les élèves situent trois chiffres publiés et disent ce que chacun compte.',
            '« Tiré, produit, ou possible à produire ? »',
          ],
          [
            '{exit20}',
            'Sortie',
            'Une phrase avec « parce que ».',
            '« Le stock a baissé parce que… »',
          ],
        ],
      },
      { kind: 'heading', text: 'Réponses' },
      { kind: 'flows', of: 'bathtub', level: true },
      {
        kind: 'text',
        text: 'Le niveau baisse jusqu’au bout : même à la dernière minute il entre {tubInN} litres, il en sort {tubOut}.',
      },
      {
        kind: 'text',
        text: 'L’écart. Selon les décomptes que nous avons trouvés pour le début de 2023, {fired} obus étaient tirés par mois, et {made} produits ou productibles aux États-Unis et en Europe : un rapport {ratio}. Une fourchette, car les décomptes diffèrent et ce que des usines peuvent produire n’est pas ce qu’elles ont produit. Ce qui sort des rayons entre les deux est un flux tiré d’un stock. Sur la feuille, ce qui est tiré et ce qui est produit sont des flux d’un mois et peuvent s’opposer ; ce que l’on peut produire est une capacité, et ne dit pas ce qui a été produit.',
      },
      { kind: 'heading', text: 'Rester neutre, et prévenant' },
      {
        kind: 'text',
        text: 'Dites qui a compté. Ne demandez à personne son camp. Un élève qui a fui une guerre peut tracer [la citerne](teach/lesson-water/sheet/) à la place, sans dire pourquoi. Aucun élève n’est un État : arrêtez toute remarque qui reproche à un élève ce que fait un gouvernement.',
      },
    ],
  },
  lesson20Sheet: {
    title: 'La baignoire et l’écart : la feuille des élèves',
    summary: 'Une page, à la main, en noir et blanc. Sans nom.',
    blocks: [
      { kind: 'heading', text: '1. La baignoire', minutes: 'bathtub20' },
      {
        kind: 'text',
        text: 'On ouvre le robinet un peu plus chaque minute ; la bonde ne change pas. Les nombres sont inventés. Tracez le niveau à partir du point.',
      },
      { kind: 'flows', of: 'bathtub' },
      { kind: 'graph', of: 'bathtub', text: 'Niveau de la baignoire' },
      { kind: 'heading', text: '2. L’écart', minutes: 'gap20' },
      {
        kind: 'table',
        caption: 'Chiffres publiés du début de 2023, obus de 155 mm par mois',
        head: ['Qui le dit', 'Obus par mois', 'Tirés, produits, ou possibles à produire ?'],
        blank: true,
        rows: [
          ['Le ministre ukrainien de la Défense, des canons de son pays', '{reznikov}', ''],
          ['L’armée américaine, de ses usines', '{usMade}', ''],
          [
            'Un commissaire européen, plus tard, des usines d’Europe (il le dit par an)',
            '{breton}',
            '',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'Lesquels peut-on opposer pour parler d’un écart, et que ne dit pas le troisième ?',
      },
      { kind: 'lines', count: 3 },
      { kind: 'heading', text: '3. Avant de sortir', minutes: 'exit20' },
      {
        kind: 'text',
        text: '« La production monte et le stock baisse. » Comment les deux peuvent-ils être vrais ? Une phrase avec « parce que ».',
      },
      { kind: 'lines', count: 2 },
    ],
  },
  lesson90: {
    title: 'Bâtir un plan et le défendre : la fiche du professeur',
    summary: 'Une leçon de {lesson90} minutes, ou un devoir après celle de {lesson50}.',
    blocks: [
      { kind: 'heading', text: 'Ce qu’il vous faut' },
      {
        kind: 'text',
        text: 'Un appareil par groupe avec [la fin du récit](chapter/your-plan/), et la [feuille du plan](teach/lesson-90/sheet/), une par groupe. À la maison : la feuille, et un lien vers le plan.',
      },
      { kind: 'heading', text: 'La leçon' },
      {
        kind: 'table',
        caption: 'Cinq étapes',
        head: ['Min', 'Étape', 'Ce qui se passe'],
        widths: [8, 18, 74],
        rows: [
          [
            '{start90}',
            'Où nous en sommes',
            'Ce que donne le scénario de référence : quand le seuil américain est atteint, combien d’obus manquent, pendant combien de semaines on tire moins de la moitié de ce qui est prévu.',
          ],
          [
            '{bathtub90}',
            'Baignoire',
            'Si la classe ne l’a pas faite : tracer, regarder, expliquer.',
          ],
          [
            '{plan90}',
            'Plan',
            'Chaque groupe choisit un but et déplace un levier, ou deux. Il remplit la feuille et copie son lien.',
          ],
          [
            '{defend90}',
            'Défense',
            'Chaque groupe a deux minutes ; le groupe voisin pose les trois questions de la feuille.',
          ],
          ['{exit90}', 'Sortie', 'Chaque élève écrit ce qu’il voudrait savoir avant de décider.'],
        ],
      },
      { kind: 'heading', text: 'Ce qu’il faut regarder' },
      {
        kind: 'list',
        items: [
          'Le plan dit ce qu’il change, à partir de quand, et par rapport à quoi.',
          'Le résultat vient avec sa fourchette, et avec l’hypothèse dont il dépend le plus.',
          'Le groupe nomme qui paie, qui attend, et qui devrait être d’accord.',
          'Il distingue le résultat d’un modèle d’une affirmation sur le monde.',
        ],
      },
      {
        kind: 'text',
        text: 'Il n’y a pas de bon plan. Pour comparer : dans le scénario de référence, il manque {baseMissing} d’obus fin 2026 ({baseMissingRange}) ; avec une production triplée d’un coup, {tripleMissing} ({tripleMissingRange}) ; avec un seuil deux fois plus bas, {halfMissing} ({halfMissingRange}).',
      },
      { kind: 'heading', text: 'Rester neutre, et prévenant' },
      {
        kind: 'text',
        text: 'Un groupe peut viser des réserves plus hautes chez soi ou plus d’obus en Ukraine ; la feuille traite les deux de même. Aucun rôle n’est « l’ennemi ». Un élève qui a fui une guerre peut faire [la leçon sans guerre](teach/lesson-water/) sans dire pourquoi.',
      },
    ],
  },
  lesson90Sheet: {
    title: 'Bâtir un plan et le défendre : la feuille du plan',
    summary: 'Une page par groupe.',
    blocks: [
      { kind: 'heading', text: 'Notre but' },
      {
        kind: 'ticks',
        items: [
          'Moins d’obus manquants fin 2026',
          'Un stock américain qui reste plus longtemps au-dessus de son seuil',
          'Moins de semaines à moins de la moitié des tirs prévus',
          'Changer le moins possible',
        ],
      },
      { kind: 'heading', text: 'Notre plan' },
      {
        kind: 'table',
        caption: 'Un levier, ou deux',
        head: ['Levier', 'De (valeur d’aujourd’hui)', 'À', 'À partir de'],
        blank: true,
        widths: [34, 24, 18, 24],
        rows: [
          ['', '', '', ''],
          ['', '', '', ''],
        ],
      },
      { kind: 'heading', text: 'Ce que donne le modèle' },
      {
        kind: 'table',
        caption: 'À côté du scénario de référence',
        head: ['', 'Référence', 'Notre plan', 'Fourchette des simulations'],
        blank: true,
        widths: [34, 22, 22, 22],
        rows: [
          ['Seuil américain atteint', '', '', ''],
          ['Obus manquants fin 2026', '', '', ''],
          ['Semaines à moins de la moitié', '', '', ''],
        ],
      },
      { kind: 'heading', text: 'Comment nous le défendons' },
      {
        kind: 'steps',
        items: [
          'Pourquoi ce levier fait-il ce qu’il fait ? Dites-le avec stock, flux et délai.',
          'Que coûte-t-il, qui attend, et qui devrait être d’accord ?',
          'De quelle hypothèse dépend-il le plus, et comment la vérifieriez-vous ?',
        ],
      },
      { kind: 'lines', count: 11 },
      { kind: 'heading', text: 'Ce qu’a demandé l’autre groupe, et notre réponse' },
      { kind: 'lines', count: 5 },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
