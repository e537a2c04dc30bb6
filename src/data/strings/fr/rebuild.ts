import type { RebuildStrings } from '../en/rebuild.ts'

export default {
  credit: 'Chiffres publiés et une division, sans modèle · données du {date}',
  title: 'Combien d’années de production ont été données',
  given:
    'D’après les décomptes publiés en 2022 et au début de 2023, les États-Unis avaient donné, en années de leur propre production : {list}. Si tout ce qui est produit allait aux stocks, les reconstituer prendrait aussi longtemps.',
  refilled:
    'Avec {multiple} fois cette production, et si tout allait aux stocks, les reconstituer prendrait : {list}.',
  item: '{name}, {years}',
  separator: ' ; ',
  between: '{low} à {high}',
  orMore: '{years} ou plus',
  years: { one: 'an', other: 'ans' },
  names: {
    shells155: 'obus de 155 mm',
    javelin: 'Javelin',
    stinger: 'Stinger',
    gmlrs: 'roquettes GMLRS',
    patriot: 'intercepteurs Patriot',
  },
  unknown: 'nous n’avons trouvé aucun décompte publié des dons',
  multiple: 'Production, en multiple de ce qu’elle était',
  multipleUnit: 'fois',
  multipleSpoken: 'fois la production',
  base: 'telle qu’elle était :',
  axis: 'ans',
  picture: 'Une barre par munition, en années de production. {sentence}',
  note: 'Partie foncée : le décompte le plus bas. Partie claire : jusqu’au plus élevé. Rien n’est laissé pour l’Ukraine, l’entraînement ou d’autres acheteurs : reconstituer les stocks prend en réalité plus de temps. Une usine ne change pas non plus de rythme du jour au lendemain.',
  tableCaption: 'Donné par les États-Unis, et produit en un an',
  heads: {
    munition: 'Munition',
    given: 'Donnés',
    made: 'Produits en un an',
    years: 'Années',
    counted: 'Décompte d’autrui, en années',
  },
  order: '{value}, d’après une commande et son échéance',
  atLeast: 'au moins {value}',
  figures: 'Les chiffres publiés de ces années',
} satisfies RebuildStrings
