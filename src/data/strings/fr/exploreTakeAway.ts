import type { TakeAwayStrings } from '../en/exploreTakeAway.ts'

export default {
  title: 'Emporter la simulation',
  hint: 'Toute la simulation, une ligne par pas : {rows} lignes de {series} séries, chacune avec son unité ; en tête, le scénario, le lien, les versions et la licence.',
  files: 'Fichiers de cette simulation',
  international: 'CSV, virgule et point décimal',
  french: 'CSV pour un tableur en français',
  json: 'JSON',
  command: {
    title: 'Ligne de commande',
    hint: 'Dans une copie du projet, elle donne les mêmes nombres, au chiffre près.',
  },
  link: { title: 'Lien', hint: 'Ouvre cette page avec les mêmes réglages.' },
  file: {
    title: 'Burn Rate, une simulation',
    note: 'un modèle, pas une prévision',
    scenario: 'scénario',
    baseline: 'scénario de référence',
    link: 'lien',
    command: 'ligne de commande',
    model: 'version du modèle',
    data: 'date des données',
    licence: 'licence',
    dates: 'année-mois-jour',
  },
} satisfies TakeAwayStrings
