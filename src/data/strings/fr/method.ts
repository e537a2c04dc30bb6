import type { MethodStrings } from '../en/method.ts'

export default {
  title: 'Comment marche le modèle, et comment le vérifier',
  about:
    'À quoi sert le modèle, toutes ses équations, toutes ses hypothèses, son ajustement, ses échecs, et ce que vous pouvez vérifier vous-même.',
  contents: 'Sur cette page',
  top: 'En un quart d’heure, vous pouvez contrôler un chiffre, faire tourner le modèle sur votre machine et retrouver les résultats publiés : [une visite pour sceptiques](walk). Tous les chiffres et leurs sources : [les données](data).',
  headings: {
    purpose: 'À quoi il sert, et à quoi non',
    diagram: 'Stocks et flux',
    equations: 'Toutes les équations',
    parameters: 'Toutes les hypothèses',
    numerics: 'Pas, moteurs, unités',
    tests: 'Des tests, et un lien pour essayer chacun',
    claims: 'Ce qu’affirment les chapitres, en mille simulations',
    calibration: 'Comment il a été ajusté',
    hindcast: 'Arrêté en février 2023',
    winter: 'Deux lectures de l’hiver 2024',
    sold: 'Ce que l’Europe vend ailleurs',
    criticisms: 'Dix critiques, et nos réponses',
    unpublished: 'Ce que personne n’a publié',
    statements: 'Ce qui s’est dit début 2023, vérifié',
    reporting: 'Listes de contrôle',
    walk: 'Une visite pour sceptiques',
    away: 'Emporter le modèle',
  },
  purpose: [
    'Le modèle demande à quelle vitesse baisse un stock d’obus de 155 mm quand on en tire plus qu’on n’en produit, et ce qui l’aurait changé. Deux producteurs, les États-Unis et l’Europe, fabriquent, gardent et donnent des obus ; l’Ukraine les tire.',
    'Il explique. Il ne prévoit pas, ne conseille pas, et ne peut dire ce qu’une armée détient. Drones, autres calibres, défense aérienne et tirs russes en sont absents.',
    'Les obus « manquants » se comptent par rapport à des tirs prévus que nous supposons.',
  ],
  diagram: {
    about:
      'Tracé d’après la table même du modèle : un cadre est un stock, une flèche un flux, un nuage ce qui est hors du modèle. Un producteur vaut pour les deux. « Dépend de » nomme les stocks dont un flux procède : on peut ainsi suivre les boucles. Une flèche est d’autant plus large que son flux est grand, à côté du plus grand flux de même unité.',
    choose: 'Ce que montre le schéma',
    month: 'Mois',
    producer: 'Producteur',
    inMonth: 'En {month}',
    ofBaseline: 'Nombres : la simulation de référence.',
    ofAddress: 'Nombres : la simulation contenue dans l’adresse de cette page.',
    otherVersions:
      'Le lien nomme d’autres versions ; ce sont celles d’aujourd’hui qui tournent ici.',
    dependsOn: 'Dépend de {stocks}.',
    chain: 'Stocks et flux, de {first} à {last}',
    one: 'Le stock {first} et ses flux',
    table: 'La même chose en tableau',
    columns: { stock: 'Stock', what: 'Ce que c’est', in: 'Flux entrants', out: 'Flux sortants' },
    none: 'aucun',
  },
  equations: {
    about:
      'Tirées de la table dont sont faits le moteur du site, le fichier Python et le fichier XMILE. Un producteur vaut pour les deux. Valeurs : les États-Unis, ou l’Ukraine, dans la référence au {date}.',
    columns: {
      name: 'Nom',
      what: 'Ce que c’est',
      equation: 'Équation',
      unit: 'Unité',
      value: 'Valeur',
    },
    constants: 'Constantes',
    stock: 'part de {start} ; varie de {change}',
  },
  parameters: {
    about:
      'Rang d’influence : chaque hypothèse isolément, du bas au haut de sa fourchette. « Date » dit de combien de jours le seuil américain se déplace, « manquants » de combien d’obus, fin 2026. Le rang suit les obus manquants. Un facteur multiplie tout un calendrier.',
    columns: {
      name: 'Hypothèse',
      best: 'Référence',
      range: 'Fourchette',
      date: 'Date, en jours',
      missing: 'Manquants',
      rank: 'Rang',
      why: 'Pourquoi',
    },
    schedule: '{count} valeurs datées, de {first} à {last}',
    factor: '× {low} à × {high}',
    range: 'de {low} à {high}',
    fixed: 'sans fourchette',
    never: 'au-delà de toute date',
    open: 'Les {count} hypothèses',
  },
  numerics: [
    'Méthode d’Euler, par pas de {step} jours ; chaque flux d’un pas se calcule sur les stocks de son début. Avec des pas d’un jour, les dates de la référence bougent de {days} jours au plus et les totaux de {percent} % ; d’où deux chiffres significatifs.',
    'Mille simulations tirent toutes les hypothèses à la fois, dans des triangles sur leurs fourchettes, par hypercube latin, graine {seed} : les mêmes octets dans chaque navigateur. Les tirages sont indépendants les uns des autres.',
    'Un moteur extérieur exécute le fichier XMILE dans les tests, et le fichier Python tourne à côté ; ils concordent à neuf chiffres.',
  ],
  tests: {
    about:
      'Valeurs extrêmes, obus perdus, unités, autres munitions, surprises. Chaque test est refait à chaque changement du site ; les chiffres sont ceux de la référence actuelle.',
    columns: { tried: 'Ce que l’on a essayé', found: 'Ce qui en est sorti', try: 'À essayer' },
    try: 'Dans le récit',
    open: 'Les {count} tests',
  },
  claims: {
    about:
      'Chaque affirmation d’un chapitre tient aux valeurs de départ. Ici, toutes les hypothèses sont tirées à la fois. Ce qui tient dans moins de {least} simulations sur 100 est dit dans son chapitre avec sa condition.',
    columns: { chapter: 'Chapitre', claim: 'Affirmation', holds: 'Simulations sur {members}' },
    open: 'Les {count} affirmations',
  },
  calibration: {
    about:
      'Nous avons déplacé {fitted} hypothèses dans leurs fourchettes jusqu’à ce que la simulation s’approche au mieux des chiffres publiés. Sur les séries principales, l’erreur médiane est de {error} %. Ce sont les chiffres mêmes de l’ajustement : cela dit s’il décrit bien, non s’il annonce bien.',
    naive:
      'Une estimation naïve bat le modèle ici : {series}. Sur la capacité européenne officielle, nous n’apprenons donc rien à personne.',
    leftOut:
      'Chaque série a été écartée tour à tour et le reste réajusté. L’ajustement apprend la production européenne et les délais de livraison : ils sortent plus justes qu’au départ. Il n’apprend rien de ce que l’Amérique a donné, donc rien des stocks. Et une série, les tirs de tous calibres, décide de la date et des semaines.',
    columns: {
      series: 'Écartée',
      bare: 'Seuil américain',
      weeks: 'Semaines sous la moitié',
      missing: 'Manquants',
      error: 'Son erreur : ajustée, écartée, au départ',
    },
    none: 'aucune',
  },
  hindcast: {
    about:
      'Le modèle n’a reçu que ce qui était publié au {cutoff}, de la main de gens qui savaient la suite. Sa bande à 80 % devrait contenir de {least} à {most} des chiffres ultérieurs.',
    columns: { error: 'Erreur propre du modèle', holds: 'Dans la bande', share: 'Part' },
    errors: {
      '0': 'aucune',
      '0.5': 'la moitié de σ',
      '1': 'σ, selon la règle écrite d’avance',
      '2': 'le double de σ',
    },
    verdict:
      'Avec le σ de la règle, l’objectif n’est pas atteint, par excès de largeur ; la moitié l’aurait atteint. Nous ne l’avons pas prise : rien de ce que l’on savait en février 2023 ne la justifie.',
    naive: 'Une estimation naïve bat ici le modèle : {series}.',
  },
  winter: {
    about:
      'La lettre d’un ministre parle d’au plus {most} obus par jour en janvier 2024 ; d’autres donnent plusieurs fois plus pour les mêmes mois. Sans ce plafond, l’ajustement raconte autre chose. Les deux simulations ont une adresse.',
    columns: {
      reading: 'Lecture',
      bare: 'Seuil américain',
      weeks: 'Semaines sous la moitié',
      missing: 'Manquants fin 2026',
    },
    with: 'Avec le plafond (référence)',
    without: 'Sans lui',
  },
  sold: [
    'En janvier 2024, selon une estimation, {share} de la production européenne partait hors d’Europe. C’est un chiffre isolé, et il ne dit pas si l’Ukraine compte parmi les acheteurs.',
    'L’ajustement n’y gagne guère, et tout le reste bouge. Notre valeur centrale reste donc nulle, la fourchette va jusqu’à tout ce qui reste, chaque simulation y puise, et [un lien](sells) la porte au maximum.',
  ],
  criticisms: [
    [
      'Les stocks sont secrets : la réponse est inventée.',
      'Le stock américain est notre hypothèse, avec sa fourchette. D’un bout à l’autre, la date bouge de {stockDays} jours, et la page donne l’étendue de mille simulations à côté de chaque résultat.',
    ],
    [
      'Il a été ajusté par des gens qui savaient la suite.',
      'Oui. C’est pourquoi il a été arrêté à février 2023 et noté : {hindcast} des {of} chiffres ultérieurs tombent dans sa bande, et {bare} sans erreur propre.',
    ],
    [
      'Un chiffre contesté décide de l’hiver de la disette.',
      'Oui : avec lui, {weeks} semaines restent sous la moitié des tirs prévus ; sans lui, {otherWeeks}. Les deux simulations sont en lien ci-dessus.',
    ],
    [
      'Les commandes sont des objectifs, non des contrats.',
      'Elles sont lues sur des objectifs et mises à l’échelle par l’ajustement, même avant la guerre. Les contrats signés ne sont pas publiés comme un rythme mensuel.',
    ],
    [
      'Les autres clients de l’Europe sont oubliés.',
      'Ils sont nuls dans la référence et tirés dans chaque simulation ; le lien ci-dessus les montre au maximum.',
    ],
    [
      '« Manquant » prend le souhait de l’Ukraine pour mesure.',
      'On compte par rapport aux tirs prévus, l’hypothèse qui pèse le plus sur les obus manquants. Changez-la, et relisez.',
    ],
    [
      'Annoncé n’est pas envoyé.',
      'Les totaux de 2022 comptent des obus promis. Le délai de sortie est, à cause d’eux, au bas de sa fourchette ; mieux vaudrait un stock d’obus promis.',
    ],
    [
      'Le blocage du Congrès et les plafonds de poudre ont été posés à la main.',
      'En effet, sur ce qui a été rapporté. Pourquoi la production américaine a stagné début 2024, le modèle l’ignore.',
    ],
    [
      'La capacité européenne est fausse.',
      'Déclarations officielles et estimations extérieures ne peuvent être atteintes ensemble ; la simulation suit les estimations, et une estimation naïve fait mieux sur les chiffres officiels.',
    ],
    [
      'Les hypothèses sont tirées comme si rien ne les liait.',
      'C’est le cas. Stock et seuil, commandes et budgets vont sûrement de pair ; nous n’avons trouvé aucun chiffre qui dise comment, et les tirer à part élargit les fourchettes.',
    ],
  ],
  unpublished: [
    'Ce que détiennent les États-Unis et chaque armée européenne, et le seuil sous lequel ils ne descendront pas.',
    'Ce que détient l’Ukraine, et ce qu’elle a tiré après août 2024.',
    'Ce que l’Europe a produit avant 2024, usine par usine, et la part vendue ailleurs.',
    'Les contrats comme rythme mensuel, avec leur durée.',
    'Le temps qu’un obus met entre une décision et un canon.',
  ],
  statements:
    'Onze déclarations de journaux et de responsables, chacune face à ce qui a été publié. Elles ont aussi [leur page](statements) ; tous les chiffres des notes sont sur [la page des notes](scores).',
  walk: {
    about:
      'Cinq étapes. Il faut Node et une copie du code ; une fois installé, tout marche hors ligne.',
    steps: [
      {
        words: 'Prenez un chiffre du récit, ouvrez sa source, comparez.',
        file: 'src/data/facts.csv',
      },
      {
        words:
          'Faites tourner le modèle avec un seuil américain réduit de moitié ; comparez avec le chapitre des fonds de tiroir.',
        command: 'npm run --silent simulate -- scenario.json',
        file: 'src/model/equations.ts',
      },
      {
        words:
          'Demandez au modèle ce qu’il ne supporte pas : chaque test, et chaque affirmation avec ce qui la renverse.',
        command: 'npm run confidence',
        file: 'docs/confidence.md',
      },
      {
        words: 'Réajustez-le. Il doit dire que l’ajustement publié tient.',
        command: 'npm run calibrate',
        file: 'src/data/calibration/full.json',
      },
      {
        words:
          'Arrêtez-le à février 2023. Les échecs doivent ressortir tels qu’ils sont imprimés ici.',
        command: 'npm run hindcast',
        file: 'src/data/calibration/hindcast.json',
      },
    ],
  },
  away: {
    links: {
      xmile:
        'XMILE (SDEverywhere {version} le lit dans nos tests ; nous ne l’avons pas essayé dans Stella, Vensim, Simlin ni PySD)',
      python: 'Python, en un fichier, sans bibliothèque',
      json: 'La référence en JSON',
      spreadsheet:
        'Un tableur aux formules vives (.xlsx) : une ligne par semaine, changez un nombre et tout se recalcule',
    },
    spreadsheet: {
      link: 'Le lien d’un scénario, pris sous n’importe quelle figure du site',
      give: 'Son tableur',
      given: 'Le fichier est à vous.',
      working: 'Écriture du fichier…',
      none: 'Ce lien ne contient aucun scénario. Le tableur de la référence est ci-dessus.',
      failed: 'Le fichier n’a pas pu être fait : {reason}',
    },
    command: 'En ligne de commande, un scénario est ce qui diffère de la référence :',
    cite: 'Pour citer : {cite}',
  },
} satisfies MethodStrings
