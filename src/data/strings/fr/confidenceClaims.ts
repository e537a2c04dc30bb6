import type en from '../en/confidenceClaims.ts'

export default {
  'shelf-comes-down': {
    tried: 'Le stock américain tombe à son seuil de réserve avant la fin de 2024.',
    conclude: 'C’est le cas, en {bare}.',
  },
  'lower-floor-later': {
    tried:
      'Un seuil américain réduit de moitié : une date plus tardive, et pas plus de semaines à moins de la moitié des tirs prévus.',
    conclude: 'De {bare} à {later}, de {before} semaines à {after}.',
  },
  'lower-floor-more-rounds': {
    tried: 'Un seuil américain réduit de moitié : moins d’obus manquants.',
    conclude: '{lower} au lieu de {usual}.',
  },
  'secret-stock': {
    tried:
      'Entre un stock américain de {low} obus et un de {high}, il y a plus de six mois d’écart.',
    conclude: 'De {small} à {large}.',
  },
  'more-made-less-stock': {
    tried: 'En 2023, la production américaine monte, et le stock baisse quand même.',
    conclude: 'Production multipliée par {made}, stock par {stock}.',
  },
  'at-once-beats-eighteen-months': {
    tried: '{output} obus par mois de chaque côté, d’un coup ou en dix-huit mois.',
    conclude:
      'D’un coup : {bare}, et {fired} obus tirés à la fin de 2024. En dix-huit mois : {slow}, et {slowlyFired}.',
  },
  'eighteen-months-too-late': {
    tried: 'En dix-huit mois, cela ne déplace pas la date américaine de plus d’un mois.',
    conclude: 'De {usual} à {slow}.',
  },
  'shifts-soon-orders-late': {
    tried: 'Des équipes en plus se voient en un mois, des commandes en plus pas avant quatre.',
    conclude: 'Les équipes au bout de {shifts} mois, les commandes au bout de {orders}.',
  },
  'shifts-against-lines': {
    tried:
      'Un cinquième de travail en plus dès juin 2022 aide moins le tir de 2024 que des lignes bâties deux fois plus vite.',
    conclude:
      '{usual} obus tirés ; avec les équipes {shifts}, avec les lignes {lines}. L’écart est faible : les équipes ne comptent pas pour peu.',
  },
  'the-wait-doubles': {
    tried: 'Le délai de livraison d’un obus américain double d’ici à février 2023.',
    conclude: 'De {start} à {then} mois, et personne ne l’a fixée.',
  },
  'powder-is-its-own-queue': {
    tried:
      'Deux fois plus de commandes n’ajoutent rien à la production américaine tant que poudre et charges la limitent ; deux fois plus de poudre, si.',
    conclude:
      '{usual} obus de juin 2024 à septembre 2025 ; avec les commandes {ordered}, avec la poudre {powder}.',
  },
  'a-year-earlier-more-rounds': {
    tried:
      'Ce que les États-Unis et l’Europe ont signé, un an plus tôt : plus d’obus tirés en 2024.',
    conclude: '{more} au lieu de {fired}, soit {percent} % de plus.',
  },
  'one-year-contracts-fewer-rounds': {
    tried: 'Des contrats d’un an, toujours et des deux côtés : moins d’obus tirés en 2024.',
    conclude: '{fewer} au lieu de {fired}, soit {percent} %.',
  },
  'earlier-contracts-more-rounds': {
    tried:
      'Les commandes européennes de {ordered} obus par mois et des contrats de trois ans, dès juin 2022.',
    conclude:
      'Obus manquants : {after} au lieu de {before} ; tirés en 2024 : {more} au lieu de {fired}.',
  },
  'orders-and-contracts-together': {
    tried: 'Commandes et contrats ensemble apportent au moins autant que chacun séparément.',
    conclude:
      'Obus manquants en moins : {orders} et {contracts} séparément, {both} ensemble. Chacun fait une part du travail de l’autre.',
  },
  'contracts-hardly-move-the-shelf': {
    tried:
      'Les mêmes commandes signées un an plus tôt ne déplacent pas la date américaine de plus de deux mois.',
    conclude: 'De {bare} à {later}.',
  },
  'two-per-cent-moves-little': {
    tried:
      'Deux pour cent du PIB européen pour la défense dès juin 2022 changent le nombre d’obus manquants de moins de 5 %.',
    conclude: 'De {before} à {after}.',
  },
  'a-fifth-together-moves-little': {
    tried:
      'Un cinquième des commandes européennes achetées en commun dès février 2023 change le nombre d’obus manquants de moins de 5 %.',
    conclude: 'De {missing} % ; au bout de certaines fourchettes, le signe s’inverse.',
  },
  'all-together-costs': {
    tried: 'Tout acheter en commun augmente le nombre d’obus manquants.',
    conclude:
      'Il change de {missing} % : une commande commune suit en retard une nouvelle demande.',
  },
  'together-is-cheaper': {
    tried: 'Plus on achète en commun, moins l’Europe signe.',
    conclude: '{alone} euros sans achat commun, {fifth} avec un cinquième, {all} avec tout.',
  },
  'shells-bind-not-guns': {
    tried: 'Ce sont les obus qui limitent le tir, jamais les canons.',
    conclude: 'Les canons le limitent pendant {weeks} semaines.',
  },
  'a-third-of-guns-away': {
    tried: 'Un tiers de canons en moins ne change guère le nombre d’obus tirés d’ici 2030.',
    conclude:
      'De {fired} % au total ; de {in2023} % en 2023 et de {in2024} % en 2024 : ils sont tirés plus tard.',
  },
  'slow-repair-binds': {
    tried:
      'Avec des réparations de quatre mois, les canons sont la limite pendant six mois ou plus.',
    conclude: 'Pendant {weeks} semaines.',
  },
  'plenty-and-more-fire-bind': {
    tried:
      'Avec des obus à foison et un tir prévu doublé, les canons sont la limite, et un tiers de moins coûte du tir.',
    conclude:
      'La limite pendant {weeks} semaines ; moins de canons changent le total tiré de {fired} %.',
  },
  'tripled-moves-weeks': {
    tried:
      'La production américaine à {output} dès mars 2023 déplace la date de deux mois au plus.',
    conclude: 'De {bare} à {later}.',
  },
  'slow-repair-no-more-weeks': {
    tried:
      'Avec des réparations de quatre mois, pas plus de semaines sous la moitié des tirs prévus.',
    conclude: 'Elles passent de {before} à {after}.',
  },
  'early-keeps-the-shelf': {
    tried:
      'La production américaine à {output} dès juin 2022 : le stock reste au-dessus de son seuil.',
    conclude: 'Ramené au seuil : {bare}.',
  },
  'late-does-not': {
    tried: 'À partir de mars 2023, la même production n’y suffit pas.',
    conclude: 'Ramené au seuil en {bare}.',
  },
  'early-never-does-less': {
    tried: 'Commencée en juin 2022, elle tient le stock au moins aussi longtemps qu’en mars 2023.',
    conclude: 'Ramené au seuil : {sooner} et {later}.',
  },
  'europe-sooner-fewer-missing': {
    tried: 'La production européenne visée en 2024, un an plus tôt : moins d’obus manquants.',
    conclude: '{soon} au lieu de {later}.',
  },
} satisfies typeof en
