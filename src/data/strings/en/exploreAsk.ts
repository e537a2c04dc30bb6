/** Words of questions about the reader's own scenario, beside those of the widgets that ask them. */
const strings = {
  title: 'Ask',
  hint: 'Each question is asked of the settings above. All values of a lever are run, so an answer may take some seconds.',
  kinds: {
    label: 'What do you want to know?',
    take: 'What would it take? One lever, or two together',
    until: 'Until when would a decision have done?',
    matters: 'What does the result hang on most?',
  },
  ask: 'Work it out',
  cancel: 'Stop',
  cancelled: 'Stopped before the end.',
  running: {
    take: 'Every value is run …',
    until: 'Every month is run …',
    matters: 'Every number is moved over its range …',
  },
  /** The answer shown belongs to other settings or another question. */
  stale: 'This answers what was asked before: the settings or the question have changed.',
  /** Where along a number's range the answer turns: {below} and {above}, both run. */
  tips: 'the answer turns between {below} and {above}',
  tipsNot: 'the answer turns nowhere in this range',
}

export type AskStrings = typeof strings
export default strings
