import type { Paper } from '../block.ts'

/** The lesson of 50 minutes: card, sheet, key, and what stands in for a screen. */
const papers = {
  lesson50: {
    title: 'Output rises, the stock falls: the teacher’s card',
    summary:
      'A lesson of {lesson50} minutes on stocks, flows and delays, with artillery shells as its case. Upper secondary, any subject.',
    blocks: [
      { kind: 'heading', text: 'What pupils can do at the end' },
      {
        kind: 'list',
        items: [
          'Say why a stock falls although more flows in every month: what counts is inflow less outflow.',
          'Tell a made-up exercise, a published figure and the result of a model apart.',
          'Compare a sentence with its translation, and say what was lost.',
        ],
      },
      { kind: 'heading', text: 'What you need' },
      {
        kind: 'text',
        text: 'The [pupils’ sheet](teach/lesson-50/sheet/), printed on two sides, and pencils. With a screen: [the bathtub](chapter/a-bathtub/) and [the lever](chapter/turn-up-production/). Without any: the sheet [“Without a device”](teach/lesson-50/without-device/). The answers are on the [key](teach/lesson-50/key/). To prepare: {prepare} minutes.',
      },
      { kind: 'heading', text: 'The lesson' },
      {
        kind: 'table',
        caption: 'Six steps',
        head: ['Min', 'Step', 'What happens', 'What you may say'],
        widths: [6, 12, 44, 38],
        rows: [
          [
            '{hook}',
            'Hook',
            'Read NATO’s sentence aloud. Each pupil writes a month: until when would America’s stock have lasted?',
            '“Nobody has to know. Write a month; we come back to it.”',
          ],
          [
            '{bathtub}',
            'Bathtub',
            'Pupils read the table, draw the level, compare with a neighbour. Then show the level.',
            '“In minute one, does more flow in or out? And in the last?”',
          ],
          [
            '{shells}',
            'Shells',
            'The same with a made-up store. Pupils tick what their line did. Then show the stock.',
            '“What is the tap here? What is the drain?”',
          ],
          [
            '{lever}',
            'One lever',
            'Groups change one lever of the model at a time, or read the table, and write two results.',
            '“Which result moved? Where did the new shells go?”',
          ],
          [
            '{source}',
            'Source',
            'NATO’s English beside a French rendering; pupils write alone.',
            '“What does it keep? What does it lose?”',
          ],
          [
            '{exit}',
            'Exit',
            'One sentence, handed in without a name.',
            '“Use the word ‘because’.”',
          ],
        ],
      },
      {
        kind: 'text',
        text: '**In {short} minutes:** leave out the talk with the neighbour and one row of the lever’s table.',
      },
      { kind: 'heading', text: 'What pupils ask' },
      {
        kind: 'list',
        items: [
          '**Did it happen like this?** The two exercises are made up. The lever runs a model: published figures where there are some, our assumptions elsewhere, and a range beside each result. It does not say what comes next.',
          '**How many shells were there?** Nobody has published the American stock. Ours is an assumption, and the month hangs on it.',
          '**Why not just make more?** Building takes time: from ground-breaking to production, a large European plant took about {build} months.',
          '**Who is right?** The lesson does not say. It asks what a choice does to a stock.',
        ],
      },
      { kind: 'heading', text: 'Staying neutral, and kind' },
      {
        kind: 'list',
        items: [
          'Say who counted, and show more than one count. Ask nobody for a side; whoever gives one is heard, and nobody has to answer.',
          'No pictures of dead or wounded people; this lesson needs none.',
          '**A pupil who has fled a war** may work on [the lesson without a war](teach/lesson-water/) and need not say why. Offer it beforehand, in private.',
          '**No pupil is a state.** Stop any remark that blames one for what a government does.',
        ],
      },
    ],
  },
  lesson50Sheet: {
    title: 'Output rises, the stock falls: the pupils’ sheet',
    summary: 'Two sides, by hand, in black and white. No name needed.',
    blocks: [
      { kind: 'heading', text: '1. Write a month', minutes: 'hook' },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      {
        kind: 'text',
        text: 'Suppose that from March 2023 America had made three times as many shells, at once. Until when would its stock have lasted, down to what it keeps for itself? I think until: ____________________',
      },
      { kind: 'heading', text: '2. The bathtub', minutes: 'bathtub' },
      {
        kind: 'text',
        text: 'The tap is opened wider every minute; the drain stays as it is. The numbers are made up. Draw the level from the dot on.',
      },
      { kind: 'flows', of: 'bathtub' },
      { kind: 'graph', of: 'bathtub', text: 'Level of the bathtub' },
      { kind: 'heading', text: '3. The store of shells', minutes: 'shells' },
      {
        kind: 'text',
        text: 'Output rises every month; use stays as it is. Made-up numbers again. Draw the stock, then tick what your line does.',
      },
      { kind: 'flows', of: 'shells' },
      { kind: 'graph', of: 'shells', text: 'Stock of shells' },
      {
        kind: 'ticks',
        items: [
          'It rises with output.',
          'It falls, then steadies.',
          'It falls all the time, less and less.',
          'Something else.',
        ],
      },
      { kind: 'side' },
      { kind: 'heading', text: '4. One lever', minutes: 'lever' },
      {
        kind: 'text',
        text: 'Change one lever at a time and write down what the model gives; or copy it from the sheet “Without a device”.',
      },
      { kind: 'lever' },
      {
        kind: 'text',
        text: 'Which lever moves the month most? Which one moves the rounds missing most? Where do the new shells go?',
      },
      { kind: 'lines', count: 3 },
      { kind: 'heading', text: '5. Two versions of a sentence', minutes: 'source' },
      { kind: 'quote', fact: 'nato-2023-02-13-use-vs-production' },
      { kind: 'quote', fact: 'nato-2023-02-french-wording' },
      {
        kind: 'steps',
        items: [
          'Underline in each version the words that compare use with production.',
          'What does the French version keep, what does it lose?',
          'What might a reader believe who has read the French version and not the English one? Give one thing that you cannot know from these lines.',
        ],
      },
      { kind: 'lines', count: 6 },
      { kind: 'heading', text: '6. Before you leave', minutes: 'exit' },
      {
        kind: 'text',
        text: '“For a year output rises, and for that same year the stock falls.” How can both be true? Write one sentence with “because”.',
      },
      { kind: 'lines', count: 3 },
    ],
  },
  lesson50Key: {
    title: 'Output rises, the stock falls: the key',
    summary: 'Answers, with the numbers of the model and of the data named at the foot.',
    blocks: [
      { kind: 'heading', text: '1. Write a month' },
      {
        kind: 'text',
        text: 'In our baseline the stock is down to its floor in {baseMonth}; with output tripled at once in {tripleMonth}, a matter of weeks later. The range is wide: {tripleMonthRange}. Come back to the pupils’ months after step 4.',
      },
      { kind: 'heading', text: '2. and 3. Both fall to the end' },
      { kind: 'flows', of: 'bathtub', level: true },
      { kind: 'flows', of: 'shells', level: true },
      {
        kind: 'text',
        text: 'Each step moves the level by inflow less outflow. The tap never reaches the drain ({tubInN} of {tubOut} litres), output never reaches use ({shellsInN} of {shellsOut} rounds): both levels fall to the end, less and less.',
      },
      {
        kind: 'table',
        caption: 'What a line that goes wrong says',
        head: ['The line', 'What the pupil did', 'Ask'],
        widths: [22, 43, 35],
        rows: [
          [
            'Rises with the inflow',
            'Copied the inflow: the level is taken for the tap.',
            'Is more coming in than going out?',
          ],
          [
            'Steadies',
            'Held the level when the inflow comes near the outflow.',
            'What happens in the last minute?',
          ],
          [
            'Falls too far',
            'Took away the outflow and forgot the inflow.',
            'What does the tap add in that minute?',
          ],
          ['Turns upward', 'Let the level turn before the flows cross.', 'When are both equal?'],
        ],
      },
      { kind: 'heading', text: '4. One lever' },
      { kind: 'lever', runs: true },
      {
        kind: 'text',
        text: 'In this baseline more output moves the month by weeks and the rounds missing by a lot: nearly every new shell is asked for and fired. The floor moves both. In most runs more output also gains months.',
      },
      { kind: 'heading', text: '5. Two versions of a sentence' },
      {
        kind: 'text',
        text: '“Many times higher” became “beaucoup plus élevé”, much higher. Kept: use exceeds production. Lost: that it does so by a multiple. A reader may think of a gap that a little more output closes. Not to be known from it: which calibres, whose production, which month. One point for each; the [full grid](teach/sources/key/) marks it as an examination.',
      },
      { kind: 'heading', text: '6. Before you leave' },
      {
        kind: 'text',
        text: '“The stock falls because in every month more is used than made, even though the difference shrinks.” Not enough: “because output is too low” (too low against what?).',
      },
    ],
  },
  lesson50Paper: {
    title: 'Output rises, the stock falls: without a device',
    summary: 'One side for each group, in place of a screen: the curves, and the lever’s results.',
    blocks: [
      {
        kind: 'text',
        text: 'Hand it out **after** the two drawings. It shows what a screen would show.',
      },
      { kind: 'heading', text: 'The bathtub' },
      { kind: 'graph', of: 'bathtub', level: true, text: 'Level of the bathtub' },
      { kind: 'heading', text: 'The store of shells' },
      { kind: 'graph', of: 'shells', level: true, text: 'Stock of shells' },
      { kind: 'heading', text: 'One lever' },
      {
        kind: 'text',
        text: 'What the model gives. It rests on published figures and on our assumptions; the range says how far runs differ when the assumptions are drawn from their ranges.',
      },
      { kind: 'lever', runs: true },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
