import type { GapStrings } from '../gap.ts'

export default {
  title: 'Obus de 155 mm par mois, en milliers, d’après les chiffres publiés pour le début de 2023',
  groups: { asked: 'demandés', fired: 'tirés', made: 'produits ou productibles' },
  note: 'Chaque point est un chiffre publié. Les chiffres annuels sont divisés par douze. Pour l’Europe, ce que les usines pourraient produire a été publié, non ce qu’elles produisent.',
  table: 'Les chiffres de cette image',
  heads: { figure: 'Chiffre', rounds: 'Obus par mois', source: 'Source' },
} satisfies GapStrings
