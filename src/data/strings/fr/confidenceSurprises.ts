import type en from '../en/confidenceSurprises.ts'

export default {
  'slow-repair-fewer-weeks': {
    tried: 'Réparer un canon prend quatre mois.',
    conclude:
      'Les semaines à moins de la moitié des tirs prévus passent de {before} à {after}, alors que le total tiré à la fin change de {fired} %. Des canons qui attendent gardent des obus pour plus tard : ces semaines décrivent, elles ne sont pas un but.',
  },
  'faster-release-few-more-rounds': {
    tried: 'Les obus sortent du stock deux fois plus vite.',
    conclude:
      'Le stock américain atteint son seuil {earlier} jours plus tôt ; les semaines à moins de la moitié des tirs prévus passent de {before} à {after} et les obus manquants à la fin changent de {missing} %. Donner plus tôt n’est guère donner plus.',
  },
  'more-orders-meet-the-budget': {
    tried: 'Des commandes européennes augmentées de moitié dès octobre 2022.',
    conclude:
      'La valeur signée augmente de {signed} %, non de moitié : le budget est alors épuisé. Les obus manquants changent de {missing} %, car ce qui est commandé plus tôt est produit plus tôt.',
  },
  'wished-cover': {
    tried: 'L’Ukraine demande deux fois plus de mois de tir en réserve.',
    conclude:
      'Le stock américain atteint son seuil {earlier} jours plus tôt et les obus manquants à la fin changent de {missing} % : les mêmes obus dorment sur une autre étagère.',
  },
  'release-moves-as-much-as-stock': {
    tried:
      'Le rythme auquel les obus peuvent sortir, face au nombre qu’il y en avait, chacun sur toute sa fourchette.',
    conclude:
      'Le délai de sortie déplace la date américaine de {release} jours, le stock non publié de {stock} : presque autant.',
  },
  'keeping-more-hardly-counts': {
    tried: 'Les États-Unis gardent une plus grande part de leur production nouvelle.',
    conclude:
      'Leur stock atteint son seuil {later} jours plus tard et les obus manquants changent de {missing} % : ce qui n’est pas envoyé neuf est demandé au stock.',
  },
  'output-replaces-stock': {
    tried: 'Une production américaine de {output} obus par mois dès octobre 2022.',
    conclude:
      'Le stock s’en ressent au bout de {shelf} mois, les arrivées en Ukraine au bout de {front}. Des obus produits en plus d’ici la fin de 2022, {reached} % sont arrivés : les autres sont dans le stock américain ou en route.',
  },
} satisfies typeof en
