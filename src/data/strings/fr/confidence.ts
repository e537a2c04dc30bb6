import type en from '../en/confidence.ts'

export default {
  'no-production': {
    tried: 'Rien n’est produit, dès le départ.',
    conclude:
      'Les alliés donnent ce qui dépassait leurs seuils de réserve, {could} obus, et pas un de plus : {gave} arrivent.',
  },
  'no-use': {
    tried: 'Rien n’est à tirer.',
    conclude: 'Rien n’est tiré ({fired}) et rien n’est pris sur les stocks ({drawn}).',
  },
  'no-stock': {
    tried: 'Les alliés partent sans aucun stock.',
    conclude:
      'On ne prend rien là où il n’y a rien ; au total, {gave} obus arrivent sur {made} produits.',
  },
  hundredfold: {
    tried:
      'Toutes les quantités d’obus et de canons multipliées par cent, tous les prix divisés par cent.',
    conclude:
      'Les dates ne bougent pas et il est tiré {ratio} fois plus : aucune taille n’est cachée dans les équations.',
  },
  'endless-building': {
    tried: 'Une nouvelle ligne demande plus de temps que n’importe quelle guerre.',
    conclude: 'La capacité reste ce qu’elle était : elle augmente de {grown} %.',
  },
  'endless-road': {
    tried: 'Les obus voyagent sans fin.',
    conclude: 'Aucun n’arrive ; l’Ukraine tire ce qui vient d’ailleurs, {fired} sur {elsewhere}.',
  },
  'endless-release': {
    tried: 'Sortir des obus du stock prend un temps sans fin.',
    conclude: 'Le stock américain livre {drawn} obus et reste au-dessus de son seuil.',
  },
  'every-bound': {
    tried:
      'Quantités, délais et parts à leur plus petite ou à leur plus grande valeur permise, dans toutes les combinaisons.',
    conclude:
      'Dans {passed} cas sur {corners}, chaque série est un nombre, aucun stock n’est négatif et aucun obus ne se perd.',
  },
  'every-range': {
    tried: 'Toutes les hypothèses ensemble au bas de leur fourchette, puis toutes en haut.',
    conclude:
      'Les deux simulations ({passed}) restent saines : on peut mêler les fourchettes à volonté.',
  },
  conservation: {
    tried:
      'Chaque obus produit, acheté ou en stock au départ est recherché à chaque pas, dans {runs} scénarios.',
    conclude:
      'Aucun ne sort de nulle part, aucun ne se perd : le plus grand écart est de {leak} du total.',
  },
  'step-length': {
    tried: 'Des pas d’un jour au lieu de sept.',
    conclude:
      'Les dates bougent de {days} jours au plus et les totaux de {percent} % : le pas est assez court.',
  },
  dimensions: {
    tried: 'L’unité de chacune des {variables} variables est déduite de son équation.',
    conclude: 'Équations qui n’aboutissent pas à leur unité : {faults}.',
  },
  'light-round': {
    tried: 'Les mêmes équations avec des nombres du genre de ceux d’un obus de canon léger.',
    conclude:
      'L’allure est la même : le stock atteint son seuil en {bare}, avant que les lignes n’aient grandi de moitié, et le délai de livraison passe de {start} à {peak} mois.',
  },
  missile: {
    tried:
      'Puis avec ceux d’un missile coûteux : peu nombreux, long à fabriquer, un producteur unique.',
    conclude:
      'De nouveau : le seuil est atteint en {bare} et le délai de livraison passe de {start} à {peak} mois.',
  },
  peace: {
    tried:
      'Pas de guerre : ce qui est commandé est produit, ce qui est produit sert à l’entraînement.',
    conclude:
      'Tous les stocks restent en place (dérive {drift}) : ce qui bouge dans une simulation, c’est la guerre qui le fait bouger.',
  },
} satisfies typeof en
