import type { GunsStrings } from '../en/guns.ts'

export default {
  title: 'Le dernier kilomètre : canons, réparations, et quand les canons deviennent la limite',
  limited:
    'Jusqu’à la fin de {end}, les canons limitent les tirs ukrainiens pendant {weeks}{range}.',
  notLimited:
    'Jusqu’à la fin de {end}, ce sont les obus qui limitent les tirs pendant {shells}, jamais les canons{range}.',
  gunsIn: '{runs}, les canons les limitent pendant {low} à {high}',
  weeks: { one: '{weeks} semaine', other: '{weeks} semaines' },
  already: {
    repair:
      'Les canons limitent déjà les tirs au moins {weeks} de suite ; des réparations de moins de {months} y mettraient fin.',
    deliveries: 'Livrer plus de {share} des canons de la référence y suffirait aussi.',
  },
  repair: {
    at: 'Les canons limitent les tirs {weeks} de suite dès qu’une réparation prend {months}.',
    always: 'Les canons limitent les tirs {weeks} de suite, si courtes que soient les réparations.',
    never: 'Aucun délai de réparation ne fait des canons la limite {weeks} de suite.',
  },
  deliveries: {
    at: 'Il en va de même dès que les livraisons tombent à {share} de la référence.',
    always:
      'Avec ces réparations, les canons manquent même avec toutes les livraisons de la référence.',
    never: 'Aucune baisse des livraisons n’a cet effet.',
  },
  months: { one: '{months} mois', other: '{months} mois' },
  firedSame:
    'À cette date, l’Ukraine aurait tiré {fired}, comme dans le scénario de référence à {percent} près.',
  firedChanged:
    'À cette date, l’Ukraine aurait tiré {fired}, contre {before} dans le scénario de référence.',
  byYear:
    'En {year}, l’Ukraine tire {fired}, contre {before} dans le scénario de référence ; en {next}, {nextFired} contre {nextBefore}.',
  parts:
    'Les réparations culminent en {month} : {guns} immobilisés, l’équivalent de {deliveries} de livraisons.',
  guns: { one: '{guns} canon', other: '{guns} canons' },
  tip: 'double trait : là où les canons deviennent la limite, {value}',
  tiles: {
    fired: 'Obus tirés d’ici à la fin de {end}',
    guns: 'Semaines où les canons limitent',
    repair: 'Canons en réparation, au plus',
    baseline: 'référence : {value}',
  },
  peak: '{guns} en réparation',
  tries: {
    title: 'Essayer',
    third: 'Un tiers des canons en moins',
    slow: 'Des réparations lentes',
    plenty: 'Des obus à foison, deux fois les tirs prévus',
  },
  fireGroup: {
    name: 'Tirs prévus et obus',
    hint: 'Ce que l’Ukraine compte tirer, en multiple de la référence ; et ce qui lui arrive d’ailleurs à partir d’une date.',
  },
  panels: {
    guns: { title: 'Canons prêts et en réparation', unit: '' },
    fire: { title: 'Tirs prévus et obus tirés chaque mois', unit: 'milliers d’obus par mois' },
    limit: { title: 'Ce qui freine les tirs', unit: '' },
  },
  lineLabels: {
    'guns.ready': 'prêts',
    'guns.inRepair': 'en réparation',
    need: 'prévu',
    'ukraine.fired': 'tiré',
  },
  heads: {
    'guns.ready': 'Canons prêts',
    'guns.inRepair': 'Canons en réparation',
    need: 'Tirs prévus',
    'ukraine.fired': 'Obus tirés',
  },
  tableLimit: 'Ce qui freine les tirs',
  picture: 'Trois cadres sur un même axe de temps, de janvier 2022 à {end}. {sentence}',
  tableCaption: 'Cette simulation, par année ou par trimestre ; canons, et obus par mois',
} satisfies GunsStrings
