/** Words of the check of understanding, and of the same questions as a bank for Moodle. */
const strings = {
  title: 'What is understood, before and after',
  description:
    'Three questions on stocks and flows before a lesson, three after it, with another surface. Answers stay on the page; a question bank for Moodle to take along.',
  lead: 'Three questions before the lesson, three after it. Each is asked in words; a picture comes second. Answers stay on this page.',
  noScript:
    'Without script the questions can be read and printed; to mark the answers, script is needed.',
  sources: {
    title: 'Where the questions come from',
    text: 'Adapted, not validated: nobody has tried these wordings on a class and published what came out, so they show what one class thinks today and measure no gain.',
    square: 'an inflow that jumps (“a tub” and “an account”).',
    crossing: 'people who enter and leave (“a store” and “beds”).',
    own: 'The questions without a picture are ours.',
  },
  sets: { before: 'Before the lesson', after: 'After the lesson' },
  /** {flows}: the numbers are in the table and the picture. */
  questions: {
    town: 'Every year more people move to a town than the year before: {in0} in the beginning, {inN} in the end. Every year still more move away: {out0} in the beginning, {outN} in the end. Nobody is born or dies. What happens to the number of people in the town?',
    tub: 'A tub holds {start} litres. {out0} litres a minute flow out, always. For four minutes {in0} litres a minute flow in, then for four minutes {low}, and so on. What does the water in the tub do?',
    store:
      'A store opens. The picture shows how many people come in and how many go out in each minute. When are most people in the store?',
    lake: 'Every month less water flows into a reservoir than the month before: {in0} in the beginning, {inN} in the end. Every month {out0} flow out. What happens to the water in the reservoir?',
    account:
      'An account holds {start} euros. {out0} euros a month are spent, always. For four months {in0} euros a month come in, then for four months {low}, and so on. What does the money in the account do?',
    beds: 'In a hospital {start} beds are taken. The picture shows how many patients come in and how many leave on each day. When are most beds taken?',
  },
  options: {
    rises: 'It rises.',
    falls: 'It falls.',
    stays: 'It stays as it is.',
    cannotTell: 'It cannot be told from this.',
    addsUp: 'It climbs evenly while more comes in, and sinks evenly while less does.',
    copies: 'It jumps up when more comes in, and down when less does, and holds in between.',
    mirrors: 'It sinks evenly while more comes in, and climbs evenly while less does.',
  },
  /** {count} */
  after: { store: 'After minute {count}', beds: 'After day {count}' },
  times: {
    tub: 'Minute',
    store: 'Minute',
    account: 'Month',
    beds: 'Day',
    town: 'Year',
    lake: 'Month',
  },
  flows: { in: 'in', out: 'out', title: 'What comes in and what goes out' },
  table: 'The numbers',
  heads: { in: 'In', out: 'Out' },
  mark: 'Mark my answers',
  missing: 'Answer all three, then have them marked.',
  /** {right} of {all} */
  result: 'Right: {right} of {all}.',
  right: 'Right.',
  wrong: 'Not so.',
  /** {answer} */
  because: {
    words:
      'A stock goes by the difference between what comes in and what goes out, not by how one of them changes.',
    square:
      'While more comes in than goes out, the stock climbs, by the difference in each step; it turns when the two change places.',
    crossing:
      'As long as more come in than go out, their number grows; it is greatest where the two curves cross, here after step {count}.',
  },
  again: 'Answer again',
  code: 'Your code',
  codeHint:
    'It holds these answers and nothing else. Hand it to your teacher on paper or in a message.',
  bank: {
    title: 'The questions for Moodle',
    text: 'All six as a question bank in Moodle XML, to be imported under “Question bank”, with the answer, its reason and this page’s address. Licence: CC BY 4.0.',
    file: 'Moodle XML, this language',
    category: 'Stocks and flows',
  },
  codes: 'Read the codes of a class',
}

export type TeachCheckStrings = typeof strings
export default strings
