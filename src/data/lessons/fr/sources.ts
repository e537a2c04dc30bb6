import type { Paper } from '../block.ts'

/** Trois études de documents, comme à l’examen, et leurs corrigés. */
const papers = {
  sources: {
    title: 'Trois études de documents',
    summary:
      'Une par trimestre : documents, consigne, place pour écrire ; {points} points chacune.',
    blocks: [
      { kind: 'heading', text: '1. Une phrase et sa traduction' },
      {
        kind: 'text',
        text: 'Documents. Une phrase du secrétaire général de l’OTAN sur l’utilisation des munitions, et la façon dont une partie de la presse française l’a imprimée.',
      },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      { kind: 'quote', fact: 'nato-2023-02-french-wording' },
      {
        kind: 'text',
        text: '**Consigne.** Présentez les deux documents. Comparez les mots par lesquels chacun oppose l’utilisation à la production, et montrez ce que l’écart peut faire croire. Dites ce qu’aucun des deux ne permet de savoir.',
      },
      { kind: 'lines', count: 24 },
      { kind: 'side' },
      { kind: 'heading', text: '2. « Depleted » : un mot, et un décompte' },
      {
        kind: 'text',
        text: 'Documents. Une phrase d’un discours à Berlin, que des reprises allemandes ont imprimée avec « leer », c’est-à-dire « vides » ; et un chiffre donné le même jour : environ {germanStock} obus explosifs de 155 mm dans les dépôts allemands.',
      },
      { kind: 'quote', fact: 'nato-2023-06-19-depleted' },
      {
        kind: 'text',
        text: '**Consigne.** Expliquez la différence entre « depleted », entamés, et « vides », avec les mots stock et flux. Montrez par le chiffre lequel des deux tient, et ce que le chiffre laisse ouvert.',
      },
      { kind: 'lines', count: 24 },
      { kind: 'side' },
      { kind: 'heading', text: '3. Tirés, nécessaires, demandés' },
      {
        kind: 'text',
        text: 'Documents. Deux phrases du résumé, par une rédaction, d’une lettre du ministre ukrainien de la Défense, mars 2023. Une reprise a écrit que l’Ukraine « produit » les obus de la phrase qui suit.',
      },
      { kind: 'quote', fact: 'ua-155-fire-2023-03-reznikov' },
      { kind: 'quote', fact: 'ua-155-min-need-2023-03' },
      {
        kind: 'text',
        text: '**Consigne.** Dites pour chaque nombre ce qu’il compte. Montrez ce qui change quand « tire » devient « produit », et quand le plus grand nombre est imprimé comme ce que l’Ukraine utilise. Qui compte ici, et à qui d’autre pourrait-on demander ?',
      },
      { kind: 'lines', count: 24 },
    ],
  },
  sourcesKey: {
    title: 'Trois études de documents : barème et corrigés',
    summary: '{points} points pour chaque étude, selon un même barème.',
    blocks: [
      { kind: 'heading', text: 'Le barème' },
      {
        kind: 'table',
        caption: 'Points, les mêmes pour chaque étude',
        head: ['Critère', 'Tous les points', 'La moitié', 'Points'],
        widths: [20, 38, 32, 10],
        rows: [
          [
            'Présente',
            'Dit qui parle, quand, à qui, et qui relaie',
            'Il manque l’orateur ou la date',
            '{finds}',
          ],
          [
            'Lit les mots',
            'Cite les mots qui diffèrent et dit ce que chacun signifie',
            'Les cite sans leur sens',
            '{words}',
          ],
          [
            'Montre l’effet',
            'Dit ce qu’un lecteur croirait, avec stock, flux ou un chiffre',
            'Dit « c’est différent »',
            '{effect}',
          ],
          [
            'Reste prudent',
            'Nomme ce qu’on ne peut savoir ; n’accuse personne sans preuve',
            'Le nomme en général',
            '{cautious}',
          ],
        ],
      },
      { kind: 'heading', text: '1. Une phrase et sa traduction' },
      {
        kind: 'text',
        text: 'Le 13 février 2023, avant une réunion des ministres de la Défense, le secrétaire général de l’OTAN dit en anglais que le rythme d’utilisation des munitions est « many times higher », bien des fois supérieur, à celui de la production. Une partie de la presse française imprime « beaucoup plus élevé ». Les deux disent que l’on utilise plus qu’on ne produit. L’anglais dit : d’un multiple ; le français laisse croire qu’un peu de production en plus suffirait peut-être. On peut penser à un stock qui baisse lentement, là où l’original parle d’un stock qui baisse vite. L’écart vient peut-être de la hâte ou du style ; les documents ne le disent pas. Aucun ne dit quels calibres sont comptés, ni la production de qui. Selon les décomptes de l’époque, le rapport va {ratio}.',
      },
      { kind: 'heading', text: '2. « Depleted » : un mot, et un décompte' },
      {
        kind: 'text',
        text: '« Depleted » parle d’un stock entamé : il en est sorti plus qu’il n’y est entré. « Vides » parle d’un niveau nul. Environ {germanStock} obus dans les dépôts allemands ce jour-là, ce n’est pas rien : « vides » ne tient pas. S’ils étaient entamés, le chiffre ne suffit pas à le dire : il donne un niveau, et aucun niveau d’avant. Il laisse ouvert ce qui était commandé, ce qu’un pays garde pour lui, et où en étaient les autres. « Leer » a été imprimé par des reprises et n’est pas le mot de l’orateur.',
      },
      { kind: 'heading', text: '3. Tirés, nécessaires, demandés' },
      {
        kind: 'text',
        text: '{reznikov} par mois, c’est ce qui a été tiré, une sortie ; {needed} est appelé un minimum, un souhait sur une sortie. « Produit » changerait une sortie en entrée, et un manque en son contraire. Imprimer le plus grand nombre comme une utilisation multiplie l’écart. Le ministre compte les tirs de sa propre armée dans une lettre qui demande de l’aide ; un résumé la relaie. L’Estonie, informée par son ministère, en comptait moins. On pourrait demander à ceux qui livrent, ou recompter plus tard.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
