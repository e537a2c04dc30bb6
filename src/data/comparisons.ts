import type { ComparisonRow } from './types.ts'

const ALL_CALIBRES = {
  en: 'All calibres are not 155 mm: Soviet-calibre guns fire a large part of these rounds. What they all fire is a ceiling for 155 mm.',
  fr: 'Tous calibres ne veut pas dire 155 mm : une grande partie de ces obus vient de canons de calibre soviétique. Le total est un plafond pour le 155 mm.',
}

const NOT_MODELLED = {
  en: 'Russia is not in the model; its published figures are context.',
  fr: 'La Russie n’est pas dans le modèle ; ses chiffres publiés servent de contexte.',
}

/** Which observation is laid beside which series of a run, in what unit, and whether that is fair. */
export const comparisons: readonly ComparisonRow[] = [
  {
    series: 'us-output',
    model: 'us.production',
    factor: 1,
    likeWithLike: true,
    reason: {
      en: 'The reported rate is of 155 mm projectiles made in a month, and so is the model’s.',
      fr: 'Le rythme annoncé est celui des projectiles de 155 mm produits en un mois, comme dans le modèle.',
    },
  },
  {
    series: 'us-promises',
    model: 'us.production',
    factor: 1,
    likeWithLike: false,
    reason: {
      en: 'A promise is not output: these points stand at the day promised for, to show how it moved.',
      fr: 'Une promesse n’est pas une production : ces points sont placés à la date promise, pour montrer comment elle a reculé.',
    },
  },
  {
    series: 'europe-output-estimates',
    model: 'europe.production',
    factor: 1 / 12,
    likeWithLike: true,
    reason: {
      en: 'Estimates of what European plants made, spread over twelve months. No measured output was published.',
      fr: 'Estimations de ce que les usines européennes ont produit, réparties sur douze mois. Aucune production mesurée n’a été publiée.',
    },
  },
  {
    series: 'europe-capacity',
    model: 'europe.capacity',
    factor: 1 / 12,
    likeWithLike: true,
    reason: {
      en: 'Both say what the plants could make. The model’s capacity is on normal shifts; the claims do not say which shifts they mean.',
      fr: 'Les deux disent ce que les usines pouvaient produire. La capacité du modèle s’entend en horaires normaux ; les déclarations ne précisent pas les leurs.',
    },
  },
  {
    series: 'europe-capacity',
    model: 'europe.production',
    factor: 1 / 12,
    likeWithLike: false,
    reason: {
      en: 'Capacity is not output: what a plant could make is above what it makes while powder or orders are short.',
      fr: 'Une capacité n’est pas une production : ce qu’une usine pourrait produire dépasse ce qu’elle produit quand la poudre ou les commandes manquent.',
    },
  },
  {
    series: 'europe-capacity-estimates',
    model: 'europe.capacity',
    factor: 1 / 12,
    likeWithLike: true,
    reason: {
      en: 'Both say what the plants could make, here as outsiders estimate it.',
      fr: 'Les deux disent ce que les usines pouvaient produire, ici selon des estimations extérieures.',
    },
  },
  {
    series: 'europe-promises',
    model: 'europe.capacity',
    factor: 1 / 12,
    likeWithLike: false,
    reason: {
      en: 'A promise is not capacity: these points stand at the day promised for.',
      fr: 'Une promesse n’est pas une capacité : ces points sont placés à la date promise.',
    },
  },
  {
    series: 'us-given',
    model: 'us.exports',
    plus: [{ model: 'us.drawdown' }, { model: 'elsewhere', until: '2024-01-01' }],
    factor: 1,
    accumulate: true,
    likeWithLike: true,
    reason: {
      en: 'The Pentagon adds up what it sends, not what has arrived, and counts rounds bought or borrowed abroad. Beside it stands what leaves American plants and stocks, with what comes from elsewhere until the end of 2023, which is mostly the Korean loan. Some published totals also count rounds that are promised but not sent yet.',
      fr: 'Le Pentagone additionne ce qu’il envoie, non ce qui est arrivé, et compte les obus achetés ou empruntés à l’étranger. En regard : ce qui quitte les usines et les stocks américains, avec ce qui vient d’ailleurs jusqu’à la fin de 2023, soit surtout le prêt coréen. Certains totaux publiés comptent aussi des obus promis mais pas encore envoyés.',
    },
  },
  {
    series: 'us-from-stock',
    model: 'us.drawdown',
    factor: 1,
    accumulate: true,
    bound: 'least',
    likeWithLike: true,
    reason: {
      en: 'Rounds taken from the American stock, added up. The Inspector General counts high-explosive rounds only, so the figure is a lower bound.',
      fr: 'Obus prélevés sur le stock américain, cumulés. L’inspection générale ne compte que les obus explosifs : le chiffre est un minimum.',
    },
  },
  {
    series: 'eu-million',
    model: 'europe.delivered',
    factor: 1,
    likeWithLike: false,
    reason: {
      en: 'The EU’s count has all calibres, starts in February 2023 and leaves out the United Kingdom and Norway.',
      fr: 'Le décompte de l’UE couvre tous les calibres, commence en février 2023 et laisse de côté le Royaume-Uni et la Norvège.',
    },
  },
  {
    series: 'fired-155',
    model: 'ukraine.fired',
    factor: 1,
    likeWithLike: true,
    reason: {
      en: 'Both count 155 mm rounds fired by Ukraine in a month.',
      fr: 'Les deux comptent les obus de 155 mm tirés par l’Ukraine en un mois.',
    },
  },
  {
    series: 'fired-all-day',
    model: 'ukraine.fired',
    factor: 30.4375,
    bound: 'most',
    likeWithLike: false,
    reason: ALL_CALIBRES,
  },
  {
    series: 'fired-all-month',
    model: 'ukraine.fired',
    factor: 1,
    bound: 'most',
    likeWithLike: false,
    reason: ALL_CALIBRES,
  },
  {
    series: 'needed-155',
    model: 'need',
    factor: 1,
    likeWithLike: false,
    reason: {
      en: 'What was asked for is not what was planned to be fired, and in the model this is an input, not a result.',
      fr: 'Ce qui a été demandé n’est pas ce qu’il était prévu de tirer ; et c’est une donnée d’entrée du modèle, non un résultat.',
    },
  },
  {
    series: 'lead-time',
    model: 'us.leadTime',
    factor: 1,
    likeWithLike: true,
    reason: {
      en: 'Both are months from order to delivery. NATO speaks of large-calibre ammunition of all allies together, the model of American 155 mm rounds.',
      fr: 'Les deux sont des mois entre commande et livraison. L’OTAN parle des munitions de gros calibre de tous les Alliés, le modèle des obus américains de 155 mm.',
    },
  },
  {
    series: 'lead-time',
    model: 'europe.leadTime',
    factor: 1,
    likeWithLike: true,
    reason: {
      en: 'Both are months from order to delivery. NATO speaks of large-calibre ammunition of all allies together, two others of one maker or one order.',
      fr: 'Les deux sont des mois entre commande et livraison. L’OTAN parle des munitions de gros calibre de tous les Alliés, deux autres chiffres d’un fabricant ou d’une commande.',
    },
  },
  {
    series: 'price-eur',
    model: 'europe.price',
    factor: 1,
    likeWithLike: false,
    reason: {
      en: 'These prices are of different things, from the bare shell to the complete round, and some are computed from a contract’s value.',
      fr: 'Ces prix portent sur des objets différents, de l’obus nu au coup complet, et certains sont calculés d’après la valeur d’un contrat.',
    },
  },
  {
    series: 'price-usd',
    model: 'us.price',
    factor: 1,
    likeWithLike: false,
    reason: {
      en: 'Dollars are not euros, and the American price is of the projectile alone.',
      fr: 'Des dollars ne sont pas des euros, et le prix américain est celui du seul projectile.',
    },
  },
  {
    series: 'stock-share',
    model: 'stockShare',
    factor: 1 / 100,
    likeWithLike: false,
    reason: {
      en: 'The published share is of all arms by value; the model’s is of 155 mm rounds by number.',
      fr: 'La part publiée porte sur toutes les armes, en valeur ; celle du modèle sur les obus de 155 mm, en nombre.',
    },
  },
  {
    series: 'russia-output',
    model: null,
    factor: 1,
    likeWithLike: false,
    reason: NOT_MODELLED,
  },
  {
    series: 'russia-fired',
    model: null,
    factor: 1,
    likeWithLike: false,
    reason: NOT_MODELLED,
  },
]
