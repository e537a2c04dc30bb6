import type { TornadoStrings } from '../en/tornado.ts'

export default {
  title: 'Ce dont le résultat dépend le plus',
  note: 'Chaque barre déplace un nombre du bas au haut de sa fourchette ; tous les autres restent en place. Les fourchettes sont choisies par nous.',
  of: 'On mesure : {outcome} ; en l’état, {standing}.',
  end: '{value} : {outcome}',
  open: 'Ce qui compte le plus',
  many: 'Tirer mille simulations et classer',
  running: 'Mille simulations…',
  moving:
    '{count} nombres déplacent le résultat ; les {shown} barres les plus larges sont montrées.',
  low: 'bas de la fourchette',
  high: 'haut de la fourchette',
  assumption: 'notre hypothèse',
  published: 'autour de chiffres publiés',
  tips: 'La réponse bascule quand « {label} » passe de {below} à {above} ; les deux valeurs ont été simulées.',
  neverTips: 'La réponse ne bascule nulle part dans la fourchette de « {label} ».',
  outcomes: {
    'us.bareDate': 'la date à laquelle le stock américain tombe à son seuil de réserve',
    'europe.bareDate': 'la date à laquelle le stock européen tombe à son seuil de réserve',
    'us.rebuiltDate': 'la date à laquelle le stock américain retrouve son niveau de départ',
    'europe.rebuiltDate': 'la date à laquelle le stock européen retrouve son niveau de départ',
    'ukraine.shortfall': 'les obus manquants',
    'ukraine.firedTotal': 'les obus tirés',
    'ukraine.hungerWeeks': 'les semaines à moins de la moitié des tirs prévus',
  },
  notByEnd: 'pas avant la fin de la simulation',
  correlation: 'corrélation de rang sur {runs} simulations tirées dans les fourchettes : {rho}',
  correlationNote:
    'Une corrélation de rang de 1 : plus le nombre est élevé, plus le résultat l’est, dans toutes les simulations ; de −1, c’est l’inverse ; de 0, ni l’un ni l’autre.',
} satisfies TornadoStrings
