import type { Paper } from '../block.ts'

/** Three source studies in the form of an examination, and their keys. */
const papers = {
  sources: {
    title: 'Three source studies',
    summary: 'One for each term: documents, instruction, room to write; {points} points each.',
    blocks: [
      { kind: 'heading', text: '1. A sentence and its translation' },
      {
        kind: 'text',
        text: 'Documents. A sentence of NATO’s Secretary General on the use of ammunition, and the way a part of the French press printed it.',
      },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      { kind: 'quote', fact: 'nato-2023-02-french-wording' },
      {
        kind: 'text',
        text: '**Instruction.** Present the two documents. Compare the words with which each sets use against production, and show what the difference can make a reader believe. Say what neither of them allows you to know.',
      },
      { kind: 'lines', count: 24 },
      { kind: 'side' },
      { kind: 'heading', text: '2. “Depleted”: one word, and a count' },
      {
        kind: 'text',
        text: 'Documents. A sentence from a speech in Berlin, which some German relays printed with “leer”, that is “empty”; and a figure reported on the same day: about {germanStock} high-explosive rounds of 155 mm in German depots.',
      },
      { kind: 'quote', fact: 'nato-2023-06-19-depleted' },
      {
        kind: 'text',
        text: '**Instruction.** Explain the difference between “depleted” and “empty” with the words stock and flow. Show with the figure which of the two holds, and what the figure leaves open.',
      },
      { kind: 'lines', count: 24 },
      { kind: 'side' },
      { kind: 'heading', text: '3. Fired, needed, asked for' },
      {
        kind: 'text',
        text: 'Documents. Two sentences from a newsroom’s summary of one letter by Ukraine’s defence minister, March 2023. One relay wrote that Ukraine “produces” the rounds of the sentence that comes next.',
      },
      { kind: 'quote', fact: 'ua-155-fire-2023-03-reznikov' },
      { kind: 'quote', fact: 'ua-155-min-need-2023-03' },
      {
        kind: 'text',
        text: '**Instruction.** Say for each number what it counts. Show what changes when “fires” becomes “produces”, and when the larger number is printed as what Ukraine uses. Who counts here, and whom could one ask as well?',
      },
      { kind: 'lines', count: 24 },
    ],
  },
  sourcesKey: {
    title: 'Three source studies: marking grid and model answers',
    summary: '{points} points for each study, by one grid.',
    blocks: [
      { kind: 'heading', text: 'The grid' },
      {
        kind: 'table',
        caption: 'Points, the same for each study',
        head: ['Criterion', 'All points', 'Half', 'Points'],
        widths: [20, 38, 32, 10],
        rows: [
          [
            'Presents',
            'Says who speaks, when, to whom, and who relays it',
            'Speaker or date is missing',
            '{finds}',
          ],
          [
            'Reads the words',
            'Quotes the words that differ and says what each one means',
            'Quotes them without their meaning',
            '{words}',
          ],
          [
            'Shows the effect',
            'Says what a reader would believe, with stock, flow or a figure',
            'Says “it is different”',
            '{effect}',
          ],
          [
            'Stays cautious',
            'Names what cannot be known; blames nobody without proof',
            'Names it in general',
            '{cautious}',
          ],
        ],
      },
      { kind: 'heading', text: '1. A sentence and its translation' },
      {
        kind: 'text',
        text: 'On 13 February 2023, before a meeting of defence ministers, NATO’s Secretary General said in English that ammunition was used at a rate “many times higher” than it was made. A part of the French press printed “beaucoup plus élevé”, much higher. Both say that use exceeds production. The English says by a multiple; the French leaves open whether a little more output would do. A reader of the French may think of a stock that falls slowly, where the original speaks of one that falls fast. The change may come from haste or from style; the documents do not say. Neither says which calibres are counted, or whose production. Counts of that time give {ratio} times.',
      },
      { kind: 'heading', text: '2. “Depleted”: one word, and a count' },
      {
        kind: 'text',
        text: '“Depleted” speaks of a stock that has been drawn down: more flowed out than in. “Empty” speaks of a level of nothing. About {germanStock} rounds in German depots on that day are not nothing, so “empty” does not hold. Whether they were depleted the figure alone does not tell: it gives a level and no earlier one. It leaves open what else was ordered, what a country keeps for itself, and how other countries stood. “Leer” was printed by some relays and is not the speaker’s word.',
      },
      { kind: 'heading', text: '3. Fired, needed, asked for' },
      {
        kind: 'text',
        text: '{reznikov} a month is what was fired, an outflow; {needed} is called a minimum, a wish about an outflow. “Produces” would turn an outflow into an inflow, and a shortage into its contrary. To print the larger number as use makes the gap several times as large. The minister counts his own army’s fire in a letter that asks for help; a summary relays it. Estonia, told by his ministry, counted fewer. One could ask those who deliver, or count again later.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
