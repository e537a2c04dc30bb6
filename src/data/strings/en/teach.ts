/** Words of the pages for teachers and of what all their papers share. */
const strings = {
  title: 'Teach',
  name: 'Lessons on stocks and flows',
  description:
    'Lessons on stocks, flows and delays, for paper or one screen: no account, nothing stored, nothing sent.',
  lead: 'Why can a stock fall while output rises? Lessons for upper secondary school: draw what you expect, look, explain. No account, nothing stored, nothing sent; paper is enough.',
  /** `{minutes}` */
  step: '{text} ({minutes} min)',
  back: 'All lessons',
  sections: {
    lessons: 'Lessons',
    tools: 'In class',
    more: 'To go with them',
  },
  lessons: {
    'lesson-50': {
      title: '{lesson50} minutes: output rises, the stock falls',
      text: 'Complete: teacher’s card, pupils’ sheet, key; with one screen or without any.',
    },
    'lesson-water': {
      title: 'The same lesson without a war',
      text: 'Water in a cistern and masks in a hospital’s store, with made-up numbers, for classes where the subject hurts.',
    },
    'lesson-20': {
      title: '{lesson20} minutes: the bathtub and the gap',
      text: 'The shortest way to the idea, with one sheet.',
    },
    'lesson-90': {
      title: '{lesson90} minutes, or homework: design a plan and defend it',
      text: 'Groups move one lever, write down what it costs, and answer questions.',
    },
    sources: {
      title: 'Three source studies, as an examination',
      text: 'Instruction, marking grid and model answers: one for each term.',
    },
  },
  tools: {
    present: 'The lesson on a projector, with a show of hands',
    answer: 'For pupils: answer, and hand it in as a code',
    class: 'Collect answers as codes',
    check: 'Check of understanding, before and after',
  },
  files: {
    print: 'PDF',
    a4: 'A4',
    letter: 'US Letter',
    adapt: 'To adapt: the whole lesson',
    docx: 'DOCX',
    odt: 'ODT',
    offline: 'Offline: one file with the whole lesson, that opens from a stick',
    offlineFile: 'HTML',
    sideBySide: 'English and French side by side',
    licence:
      'You may copy, change and hand on these sheets under {words}: name “Burn Rate” and say what you changed. Quotations belong to those who said them.',
  },
  offline: {
    note: 'This file needs no network. Below are the papers of the lesson, and what to show on a screen.',
    screen: 'On a screen',
    widgets: { bathtub: 'The bathtub', depletion: 'One lever', plan: 'Your plan' },
  },
  papers: 'In this lesson',
  /** At the foot of each sheet. `{model}`, `{date}`, `{licence}` */
  foot: 'Burn Rate · model {model}, data of {date} · {licence}',
  flows: {
    water: { time: 'Minute', in: 'In, litres', out: 'Out, litres', level: 'Level at the end' },
    shells: {
      time: 'Month',
      in: 'Made, thousands',
      out: 'Used, thousands',
      level: 'Stock at the end, thousands',
    },
    masks: {
      time: 'Week',
      in: 'Delivered, thousands',
      out: 'Used, thousands',
      level: 'Store at the end, thousands',
    },
    /** `{start}` with its unit. */
    caption: 'At the start: {start}',
  },
  graph: {
    water: { unit: 'litres', time: 'minutes' },
    shells: { unit: 'thousand rounds', time: 'months' },
    masks: { unit: 'thousand masks', time: 'weeks' },
    /** For screen readers. `{levels}` of a list. */
    level: 'The level from the start to the end: {levels}.',
    axes: 'A grid to draw into, from the start at {start} on.',
  },
  lever: {
    caption: 'One lever at a time; everything else as in the baseline',
    head: [
      'What is changed',
      'American stock down to its floor',
      'Rounds missing by the end of 2026',
    ],
    names: {
      none: 'Nothing',
      slow: 'American output goes to {tripled} a month, over {ramp} months from March 2023',
      atOnce: 'American output goes to {tripled} a month at once, in March 2023',
      floor: 'America keeps back {halfFloor} rounds, half as many',
    },
  },
  challenges: {
    caption: 'The challenges of explore',
    head: ['Challenge', 'Hint', 'Can it be met?'],
  },
  curricula: {
    caption: 'Courses, and what of them was checked',
    head: ['Where', 'Course and part', 'What meets it', 'Official reference', 'Checked'],
    countries: { fr: 'France', england: 'England', us: 'United States' },
    meets: {
      story: 'The story of the shells; the source studies',
      sources: 'The source studies',
      sequence: 'The extension with a sequence; the script',
      lever: 'The lever; orders, capacity and the wait for a new line',
      drawings: 'Both drawings: a level from its rates',
      kinds: 'What is published, assumed or made up; the range of a result',
    },
    noReference: 'could not be found',
    copy: 'in a copy',
    unchecked: 'could not be checked',
  },
}

export type TeachStrings = typeof strings
export default strings
