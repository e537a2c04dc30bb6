import type { AskStrings } from '../en/exploreAsk.ts'

export default {
  title: 'Interroger',
  hint: 'Chaque question porte sur les réglages ci-dessus. Toutes les valeurs d’un levier sont simulées : une réponse peut prendre quelques secondes.',
  kinds: {
    label: 'Que voulez-vous savoir ?',
    take: 'Qu’aurait-il fallu ? Un levier, ou deux ensemble',
    until: 'Jusqu’à quand une décision aurait-elle suffi ?',
    matters: 'De quoi le résultat dépend-il surtout ?',
  },
  ask: 'Chercher la réponse',
  cancel: 'Arrêter',
  cancelled: 'Arrêté avant la fin.',
  running: {
    take: 'Toutes les valeurs sont simulées…',
    until: 'Tous les mois sont simulés…',
    matters: 'Chaque nombre parcourt sa fourchette…',
  },
  stale:
    'Cette réponse vaut pour ce que vous aviez demandé : les réglages ou la question ont changé.',
  tips: 'la réponse bascule entre {below} et {above}',
  tipsNot: 'la réponse ne bascule nulle part dans cette fourchette',
} satisfies AskStrings
