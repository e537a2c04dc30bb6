import type { GapStrings } from '../en/gap.ts'

export default {
  title: 'Obus de 155 mm par mois, en milliers, d’après les chiffres publiés pour le début de 2023',
  groups: {
    asked: 'demandés',
    fired: 'tirés par l’Ukraine',
    us: 'produits aux États-Unis',
    europe: 'capacité européenne',
    both: 'États-Unis et Europe ensemble',
  },
  nearest: 'au plus serré : × {times}',
  widest: 'max. : × {times}',
  asked: 'demandés : {range}, hors échelle →',
  note: 'Chaque point est un chiffre publié. Les chiffres annuels sont divisés par douze ; le plus bas des chiffres de tirs est un plafond. Pour l’Europe, on connaît la capacité des usines, pas leur production.',
  table: 'Les chiffres de ce graphique',
  russia: {
    title: 'À titre de comparaison : la Russie',
    text: 'Selon les décomptes extérieurs, la production russe de 2023 et de 2024 va de {madeLow} à {madeHigh} d’obus par an ; le plus élevé compte d’anciens obus remis en état. Ce que la Russie a tiré de la fin de 2022 à 2025 va de {firedLow} à {firedHigh} par jour, et deux décomptes des mêmes mois de 2024 sont les deux bouts de cette fourchette. La Corée du Nord en aurait livré de {sentLow} à {sentHigh} avant mars 2025. Ce sont d’autres calibres que le nôtre, et rien de cela n’entre dans notre modèle.',
    figures: 'Ces chiffres et leurs sources',
    lastFigures: 'Dernier chiffre de production : {made} ; de tir : {fired}.',
  },
  heads: { figure: 'Chiffre', rounds: 'Obus par mois', source: 'Source' },
} satisfies GapStrings
