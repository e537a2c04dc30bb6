/** Words of the page on which a pupil answers and takes a code. */
const strings = {
  title: 'Answer, and take your code',
  description:
    'Answer a question about a stock and take your answer along as a short code. Nothing is sent or stored.',
  lead: 'Your answer becomes a short code. Give it to your teacher on paper, in a message or by copying it. Nothing is sent or stored, and no name is asked.',
  noScript: 'This page works out the code on your device and needs script for it.',
  task: 'Which question',
  tasks: {
    bathtub: 'A bathtub',
    rising: 'Shells: output rises',
    shelf: 'America’s shelf',
    peaking: 'Shells: output peaks',
    plan: 'A scenario of your own',
  },
  unknown: 'The link names a question that is not here (“{text}”). Choose one.',
  pick: 'Choose a curve',
  set: 'Or set the level yourself',
  /** {count} {time} */
  after: 'After {count} {time}',
  link: {
    label: 'The link to your scenario',
    hint: 'Set levers on the page “Explore”, copy its address and paste it here.',
    explore: 'Open “Explore”',
    nothing: 'In this link no lever is moved.',
    moved: 'Levers moved in this link: {count}.',
    left: 'Parts of the link that were changed or left out: {count}.',
    tooLong: 'This scenario is too long for a code: hand in the link itself.',
  },
  name: {
    label: 'A name, if your teacher asks for one',
    hint: 'Leave it blank otherwise. It becomes part of the code, readable by anyone who has it.',
  },
  make: 'Make the code',
  missing: 'Choose a curve or set the level, then make the code.',
  missingLink: 'Paste a link in which a lever is moved, then make the code.',
  code: 'Your code',
  codeHint: 'By hand: no sign is a letter O, I, L or U; small letters and blanks do not matter.',
  look: 'Now look',
  yours: 'Your line is dotted.',
}

export type TeachAnswerStrings = typeof strings
export default strings
