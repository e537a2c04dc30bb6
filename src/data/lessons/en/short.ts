import type { Paper } from '../block.ts'

/** The lessons of 20 and of 90 minutes. */
const papers = {
  lesson20: {
    title: 'The bathtub and the gap: the teacher’s card',
    summary: 'A lesson of {lesson20} minutes with one sheet, and its answers.',
    blocks: [
      { kind: 'heading', text: 'What you need' },
      {
        kind: 'text',
        text: 'The [pupils’ sheet](teach/lesson-20/sheet/), one side, and pencils. A screen with [the bathtub](chapter/a-bathtub/) and [the gap](chapter/the-gap/) helps and is not needed.',
      },
      { kind: 'heading', text: 'The lesson' },
      {
        kind: 'table',
        caption: 'Three steps',
        head: ['Min', 'Step', 'What happens', 'What you may say'],
        widths: [6, 12, 44, 38],
        rows: [
          [
            '{bathtub20}',
            'Bathtub',
            'Pupils draw the level, then see it.',
            '“Does more flow in or out?”',
          ],
          [
            '{gap20}',
            'The gap',
            'Pupils place three published figures and say what each one counts.',
            '“Fired, made, or able to be made?”',
          ],
          ['{exit20}', 'Exit', 'One sentence with “because”.', '“The stock fell because …”'],
        ],
      },
      { kind: 'heading', text: 'Answers' },
      { kind: 'flows', of: 'bathtub', level: true },
      {
        kind: 'text',
        text: 'The level falls to the end: {tubInN} litres come in even in the last minute, {tubOut} go out.',
      },
      {
        kind: 'text',
        text: 'The gap. On the counts of early 2023 that we found, {fired} rounds were fired a month, and {made} were made, or could be made, in the United States and Europe: {ratio} times as many. A range, because counts differ and because what plants can make is not what they made. What comes off the shelves in between is a flow out of a stock. On the sheet, what was fired and what was made are flows of a month and may be set against each other; what can be made is a capacity, and does not tell what was made.',
      },
      { kind: 'heading', text: 'Staying neutral, and kind' },
      {
        kind: 'text',
        text: 'Say who counted. Ask nobody for a side. A pupil who has fled a war may draw [the cistern](teach/lesson-water/sheet/) instead and need not say why. No pupil is a state: stop any remark that blames one for what a government does.',
      },
    ],
  },
  lesson20Sheet: {
    title: 'The bathtub and the gap: the pupils’ sheet',
    summary: 'One side, by hand, in black and white. No name needed.',
    blocks: [
      { kind: 'heading', text: '1. The bathtub', minutes: 'bathtub20' },
      {
        kind: 'text',
        text: 'The tap is opened wider every minute; the drain stays as it is. The numbers are made up. Draw the level from the dot on.',
      },
      { kind: 'flows', of: 'bathtub' },
      { kind: 'graph', of: 'bathtub', text: 'Level of the bathtub' },
      { kind: 'heading', text: '2. The gap', minutes: 'gap20' },
      {
        kind: 'table',
        caption: 'Published figures of early 2023, rounds of 155 mm a month',
        head: ['Who says it', 'Rounds a month', 'Fired, made, or able to be made?'],
        blank: true,
        rows: [
          ['Ukraine’s defence minister, of his country’s guns', '{reznikov}', ''],
          ['The American army, of its plants', '{usMade}', ''],
          [
            'A European commissioner, later, of Europe’s plants (he told it by the year)',
            '{breton}',
            '',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'Which two of them may be set against each other to speak of a gap, and what does the third one not tell you?',
      },
      { kind: 'lines', count: 3 },
      { kind: 'heading', text: '3. Before you leave', minutes: 'exit20' },
      {
        kind: 'text',
        text: '“Output rises and the stock falls.” How can both be true? One sentence with “because”.',
      },
      { kind: 'lines', count: 2 },
    ],
  },
  lesson90: {
    title: 'Design a plan and defend it: the teacher’s card',
    summary: 'A lesson of {lesson90} minutes, or homework after the one of {lesson50}.',
    blocks: [
      { kind: 'heading', text: 'What you need' },
      {
        kind: 'text',
        text: 'One device for each group with [the end of the story](chapter/your-plan/), and the [plan’s sheet](teach/lesson-90/sheet/), one for each group. As homework: the sheet alone, and a link to the plan.',
      },
      { kind: 'heading', text: 'The lesson' },
      {
        kind: 'table',
        caption: 'Five steps',
        head: ['Min', 'Step', 'What happens'],
        widths: [8, 18, 74],
        rows: [
          [
            '{start90}',
            'Where we stand',
            'What the baseline gives: when the American floor is reached, how many rounds are missing, in how many weeks fire is less than half of the planned.',
          ],
          ['{bathtub90}', 'Bathtub', 'If the class has not had it: draw, look, explain.'],
          [
            '{plan90}',
            'Plan',
            'Each group picks one aim and moves one lever, or two. It fills in the sheet and copies its link.',
          ],
          [
            '{defend90}',
            'Defend',
            'Each group has two minutes; the group beside it asks the three questions of the sheet.',
          ],
          [
            '{exit90}',
            'Exit',
            'Each pupil writes what he or she would want to know before deciding.',
          ],
        ],
      },
      { kind: 'heading', text: 'What to look for' },
      {
        kind: 'list',
        items: [
          'The plan says what it changes, from when, and against what.',
          'The result comes with its range, and with the assumption that it hangs on most.',
          'The group names who pays, who waits, and who would have to agree.',
          'It tells a result of the model from a claim about the world.',
        ],
      },
      {
        kind: 'text',
        text: 'There is no right plan. To compare: in the baseline {baseMissing} rounds are missing by the end of 2026 ({baseMissingRange}); with output tripled at once {tripleMissing} ({tripleMissingRange}); with half the floor {halfMissing} ({halfMissingRange}).',
      },
      { kind: 'heading', text: 'Staying neutral, and kind' },
      {
        kind: 'text',
        text: 'A group may aim at bigger shelves at home or at more rounds in Ukraine; the sheet treats both alike. No role is “the enemy”. A pupil who has fled a war may do [the lesson without a war](teach/lesson-water/) and need not say why.',
      },
    ],
  },
  lesson90Sheet: {
    title: 'Design a plan and defend it: the plan’s sheet',
    summary: 'One side for each group.',
    blocks: [
      { kind: 'heading', text: 'Our aim' },
      {
        kind: 'ticks',
        items: [
          'Fewer rounds missing by the end of 2026',
          'An American stock that stays above its floor for longer',
          'Fewer weeks at less than half of the planned fire',
          'As little change as will do',
        ],
      },
      { kind: 'heading', text: 'Our plan' },
      {
        kind: 'table',
        caption: 'One lever, or two',
        head: ['Lever', 'From (today’s value)', 'To', 'Starting when'],
        blank: true,
        widths: [34, 24, 18, 24],
        rows: [
          ['', '', '', ''],
          ['', '', '', ''],
        ],
      },
      { kind: 'heading', text: 'What the model gives' },
      {
        kind: 'table',
        caption: 'Beside the baseline',
        head: ['', 'Baseline', 'Our plan', 'Range of the runs'],
        blank: true,
        widths: [34, 22, 22, 22],
        rows: [
          ['American floor reached', '', '', ''],
          ['Rounds missing by the end of 2026', '', '', ''],
          ['Weeks at less than half', '', '', ''],
        ],
      },
      { kind: 'heading', text: 'How we defend it' },
      {
        kind: 'steps',
        items: [
          'Why does this lever do what it does? Say it with stock, flow and delay.',
          'What does it cost, who waits, and who would have to agree?',
          'On which assumption does it hang most, and how would you check it?',
        ],
      },
      { kind: 'lines', count: 11 },
      { kind: 'heading', text: 'What the other group asked, and our answer' },
      { kind: 'lines', count: 5 },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
