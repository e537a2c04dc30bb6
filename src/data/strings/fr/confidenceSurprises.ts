import type { ConfidenceStrings, SurpriseId } from '../confidence.ts'

export default {
  'slow-repair-fewer-weeks': {
    tried: 'Réparer un canon prend quatre mois.',
    conclude:
      'Les semaines à moins de la moitié du tir prévu passent de {before} à {after}, alors que le total tiré à la fin change de {fired} %. Des canons qui attendent gardent des obus pour plus tard : ces semaines décrivent, elles ne sont pas un but.',
  },
  'faster-release-more-weeks': {
    tried: 'Les obus sortent du stock deux fois plus vite.',
    conclude:
      'Le stock américain atteint son seuil {earlier} jours plus tôt et les semaines à moins de la moitié du tir prévu passent de {before} à {after}, bien que le total manquant à la fin change de {missing} %. Donner plus tôt n’est pas donner plus.',
  },
  'more-orders-same-rounds': {
    tried: 'Des commandes européennes augmentées de moitié dès octobre 2022.',
    conclude:
      'La valeur signée change de {signed} %, les obus manquants de {missing} %. Une file plus longue fait monter le prix, et le même budget n’achète pas plus.',
  },
  'wished-cover': {
    tried: 'L’Ukraine demande deux fois plus de mois de tir en réserve.',
    conclude:
      'Le stock américain atteint son seuil {earlier} jours plus tôt et le total manquant à la fin change de {missing} % : les mêmes obus dorment sur une autre étagère.',
  },
  'release-moves-more-than-stock': {
    tried:
      'Le rythme auquel les obus peuvent sortir, face au nombre qu’il y en avait, chacun sur toute sa fourchette.',
    conclude:
      'Le délai de sortie déplace la date américaine de {release} jours, le stock non publié de {stock}.',
  },
  'keeping-more-hardly-costs': {
    tried: 'Les États-Unis gardent une plus grande part de leur production nouvelle.',
    conclude:
      'Leur stock atteint son seuil {later} jours plus tard et les obus manquants changent de {missing} % : ce qui n’est pas envoyé neuf est demandé au stock.',
  },
  'output-replaces-stock': {
    tried: 'Une production américaine de {output} obus par mois dès octobre 2022.',
    conclude:
      'Le stock s’en ressent au bout de {shelf} mois, les arrivées en Ukraine au bout de {front} : au début, chaque obus neuf prend la place d’un obus du stock.',
  },
} satisfies ConfidenceStrings<SurpriseId>
