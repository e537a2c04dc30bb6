/** Values to press above a lever, by where they come from. */
const strings = {
  before: 'before the war',
  promised: 'promised in January 2023',
  asked: 'what Ukraine asked of the EU',
  nothing: 'nothing kept',
  half: 'half as much',
  expert: 'what an expert says is wanted',
}

export type StopStrings = typeof strings
export default strings
