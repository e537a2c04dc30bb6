import type { BacktestStrings } from '../en/backtest.ts'

export default {
  title: 'De combien le modèle se trompe',
  worst: 'La plus grande erreur : {series}',
  overview: {
    title: 'Le modèle face à {of} chiffres publiés',
    low: 'trop bas',
    high: 'trop haut',
    goal: 'à {percent} près',
    axis: 'ce que dit le modèle, en multiple du chiffre publié',
  },
  fit: {
    title: 'Ajusté aux chiffres publiés',
    about:
      'Nous avons déplacé {fitted} paramètres dans leur fourchette jusqu’à ce que la simulation s’approche au plus près des chiffres publiés. Les scores disent si le modèle décrit bien ces années, non s’il aurait su les annoncer.',
  },
  hindcast: {
    title: 'Une simulation rétrospective, par des auteurs qui connaissaient la suite',
    about:
      'Ici, le modèle disposait de ce qui était publié au {cutoff} : il y a été ajusté, puis a continué avec les commandes et les plans connus alors. Ceux qui ont écrit ses équations savaient déjà ce qui allait suivre ; l’épreuve est donc plus douce qu’un vrai test.',
  },
  series: {
    'us-output': 'Production américaine',
    'europe-output-estimates': 'Production européenne, estimations',
    'europe-capacity': 'Capacité européenne, déclarations officielles',
    'europe-capacity-estimates': 'Capacité européenne, estimations extérieures',
    'us-given': 'Donnés par les États-Unis, total cumulé',
    'us-from-stock': 'Prélevés sur le stock américain, au moins',
    'fired-155': 'Obus de 155 mm tirés',
    'fired-all-day': 'Obus tirés, tous calibres, comme plafond',
    'fired-all-month': 'Obus tirés par mois, tous calibres, comme plafond',
    'lead-time': 'Délai de livraison',
  },
  lastFigure: 'dernier chiffre : {date}',
  curves: { us: 'face à la courbe américaine', europe: 'face à la courbe européenne' },
  measures: { level: 'tel que publié', increment: 'entre deux chiffres' },
  error: 'Cette série : {inside} sur {of} dans la bande, erreur médiane de {percent}.',
  pick: 'Série, par erreur décroissante',
  columns: {
    series: 'Série publiée',
    points: 'Chiffres',
    medianAbsolutePercent: 'Erreur médiane',
    rmse: 'Erreur quadratique moyenne (racine)',
    theilU: 'U de Theil',
    inside: 'Dans la bande à 80 %',
    bounds: 'Bornes respectées',
    noChange: 'Pari : rien ne change',
    straightLine: 'Pari : ligne droite',
  },
  theilParts: {
    bias: 'moyennes inégales',
    variance: 'amplitudes inégales',
    covariance: 'mouvements divergents',
  },
  theilNote:
    'Le U de Theil vaut 0 si tous les chiffres sont atteints, 1 au pire. À partir de douze chiffres, ses trois parts disent de quoi l’erreur est faite.',
  keptOf: '{kept} sur {of}',
  core: {
    met: 'Sur les séries principales, la moitié des chiffres est atteinte à {percent} près ; l’objectif était de {goal}.',
    missed:
      'Pour la moitié des chiffres des séries principales, l’erreur atteint {percent} ou plus ; l’objectif était de {goal}.',
  },
  coverage: {
    met: '{inside} chiffres sur {of}, soit {percent}, sont dans la bande à 80 %, comme il se doit : entre {least} et {most}.',
    below:
      '{inside} chiffres sur {of}, soit {percent}, sont dans la bande à 80 %. C’est moins que {least} : le modèle est plus sûr de lui qu’il ne devrait.',
    above:
      'La bande à 80 % du modèle contient {inside} chiffres sur {of}, soit {percent} : elle est trop large.',
  },
  naiveWins: {
    one: 'Parier que rien ne change, ou qu’une droite se prolonge, tombe plus juste que le modèle pour {series}.',
    none: 'Aucun des deux paris, rien ne change ou une ligne droite, ne tombe plus près que le modèle.',
  },
  noGuess: 'trop peu de chiffres antérieurs pour parier',
  key: 'Point : le chiffre publié, orange hors de la bande. Trait droit : le modèle. Trait large : sa bande à 80 %.',
  keyNoChange: 'Tirets : l’hypothèse que rien ne change.',
  conflictNote:
    'Quand les sources se contredisent, les deux chiffres restent, et aucune simulation ne peut atteindre les deux.',
  table: 'Tous les chiffres, un par un',
} satisfies BacktestStrings
