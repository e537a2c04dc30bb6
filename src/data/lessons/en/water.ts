import type { Paper } from '../block.ts'

/** The same lesson with a cistern and a store of masks. */
const papers = {
  water: {
    title: 'More comes in, the store falls: the teacher’s card',
    summary:
      'The lesson of {lesson50} minutes without a war: a cistern and a hospital’s store of masks. All its numbers and sentences are made up.',
    blocks: [
      { kind: 'heading', text: 'For whom' },
      {
        kind: 'text',
        text: 'For classes, or for single pupils, where the subject of shells hurts. Steps, minutes and aims are those of [the lesson with shells](teach/lesson-50/), so that both can be taught in one room. Every number here is made up and round.',
      },
      { kind: 'heading', text: 'What you need' },
      {
        kind: 'text',
        text: 'The [pupils’ sheet](teach/lesson-water/sheet/), printed on two sides, and pencils; no device. The answers are on the [key](teach/lesson-water/key/). To prepare: {prepare} minutes.',
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
            'Read the newspaper’s line aloud. Each pupil writes what the store did in those weeks.',
            '“Nobody has to know. Write: rose, fell or stayed.”',
          ],
          [
            '{bathtub}',
            'Cistern',
            'Pupils read the table, draw the level, compare with a neighbour. Then draw the level on the board.',
            '“In minute one, does more flow in or out? And in the last?”',
          ],
          [
            '{shells}',
            'Masks',
            'The same with the store. Pupils tick what their line did. Then draw the stock on the board.',
            '“What is the tap here? What is the drain?”',
          ],
          [
            '{lever}',
            'One lever',
            'Half of the groups double deliveries from week four, half use a quarter less. They work out the last weeks by hand.',
            '“Which lever acts earlier? Which one needs others to agree?”',
          ],
          [
            '{source}',
            'Source',
            'A press line beside the store’s own note; pupils write alone.',
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
        text: '**In {short} minutes:** leave out the talk with the neighbour, and let each group work out half of the weeks.',
      },
      { kind: 'heading', text: 'What pupils ask' },
      {
        kind: 'list',
        items: [
          '**Is this a real hospital?** No. The numbers are made up so that they can be added by hand.',
          '**May a store fall below nothing?** No. What is not there cannot be used; then people go without.',
          '**Where else is this so?** Savings, a reservoir, carbon dioxide in the air, a waiting list.',
        ],
      },
      { kind: 'heading', text: 'Being kind' },
      {
        kind: 'list',
        items: [
          'An epidemic may hurt as well: whoever lost someone may stay with the cistern.',
          'A pupil who changes to this sheet need not say why.',
        ],
      },
    ],
  },
  waterSheet: {
    title: 'More comes in, the store falls: the pupils’ sheet',
    summary: 'Two sides, by hand, in black and white. No name needed; all numbers are made up.',
    blocks: [
      { kind: 'heading', text: '1. Rose, fell or stayed?', minutes: 'hook' },
      {
        kind: 'text',
        text: '“Every week the hospital gets more masks than the week before.” What did the hospital’s store do? I think it: ____________________',
      },
      { kind: 'heading', text: '2. The cistern', minutes: 'bathtub' },
      {
        kind: 'text',
        text: 'Rain runs in, more every minute; a pump takes out the same each minute. Draw the level from the dot on.',
      },
      { kind: 'flows', of: 'cistern' },
      { kind: 'graph', of: 'cistern', text: 'Level of the cistern' },
      { kind: 'heading', text: '3. The store of masks', minutes: 'shells' },
      {
        kind: 'text',
        text: 'More is delivered every week; use stays as it is. Draw the store, then tick what your line does.',
      },
      { kind: 'flows', of: 'masks' },
      { kind: 'graph', of: 'masks', text: 'Masks in store' },
      {
        kind: 'ticks',
        items: [
          'It rises with deliveries.',
          'It falls, then steadies.',
          'It falls all the time, less and less.',
          'Something else.',
        ],
      },
      { kind: 'side' },
      { kind: 'heading', text: '4. One lever', minutes: 'lever' },
      {
        kind: 'text',
        text: 'Choose one lever and work out the store, week by week: what was there, and what comes in, less what goes out. **A:** from week four on, twice as much is delivered. **B:** from the start, a quarter less is used.',
      },
      {
        kind: 'table',
        caption: 'The store with lever ___',
        head: ['Week', 'There before', 'Delivered', 'Used', 'There after'],
        blank: true,
        rows: Array.from({ length: 12 }, (_, k) => [String(k + 1), '', '', '', '']),
      },
      { kind: 'text', text: 'Which lever acts earlier? Which one leaves more at the end?' },
      { kind: 'lines', count: 2 },
      { kind: 'heading', text: '5. Two versions of a sentence', minutes: 'source' },
      {
        kind: 'list',
        items: [
          'The store’s note: “We use many times what we are sent; the shelves are getting low.”',
          'A newspaper: “The hospital uses more masks than it is sent.”',
        ],
      },
      {
        kind: 'steps',
        items: [
          'Underline in each version the words that compare use with deliveries.',
          'What does the newspaper keep, what does it lose?',
          'What might a reader believe who has not read the note? Give one thing that you cannot know from these lines.',
        ],
      },
      { kind: 'lines', count: 5 },
      { kind: 'heading', text: '6. Before you leave', minutes: 'exit' },
      {
        kind: 'text',
        text: '“Every week more comes in, and every week the store falls.” How can both be true? Write one sentence with “because”.',
      },
      { kind: 'lines', count: 2 },
    ],
  },
  waterKey: {
    title: 'More comes in, the store falls: the key',
    summary: 'Answers. All numbers are made up.',
    blocks: [
      { kind: 'heading', text: '1. Rose, fell or stayed?' },
      {
        kind: 'text',
        text: 'The line does not say: what was used is missing. With the numbers of step 3 it fell.',
      },
      { kind: 'heading', text: '2. and 3. Both fall to the end' },
      { kind: 'flows', of: 'cistern', level: true },
      { kind: 'flows', of: 'masks', level: true },
      {
        kind: 'text',
        text: 'Each step moves the level by inflow less outflow. The rain never reaches the pump ({cisternInN} of {cisternOut} litres), deliveries never reach use ({masksInN} of {masksOut} masks): both levels fall to the end, less and less. A line that rises copies the inflow; one that steadies stops adding up too early; one that falls too far forgets the inflow.',
      },
      { kind: 'heading', text: '4. One lever' },
      {
        kind: 'text',
        text: '**A.** Twice as much from week four on: the store falls to {masksMoreLow} in week {masksMoreWeek} and then rises to {masksMoreEnd}.',
      },
      { kind: 'flows', of: 'masksMore', level: true },
      {
        kind: 'text',
        text: '**B.** A quarter less used: the store falls more slowly, to {masksLessLow} in week {masksLessWeek}, and ends at {masksLessEnd}.',
      },
      { kind: 'flows', of: 'masksLess', level: true },
      {
        kind: 'text',
        text: 'B acts in the very week it begins and needs those who use; A acts later and needs those who make.',
      },
      { kind: 'heading', text: '5. Two versions of a sentence' },
      {
        kind: 'text',
        text: '“Many times what we are sent” became “more than it is sent”. Kept: use exceeds deliveries. Lost: that it does so by a multiple, and that the store gets low. Not to be known: how many masks, how long the store lasts. One point for each.',
      },
      { kind: 'heading', text: '6. Before you leave' },
      {
        kind: 'text',
        text: '“The store falls because in every week more is used than delivered, even though the difference shrinks.”',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
