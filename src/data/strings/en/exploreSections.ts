/** What stands below the instrument: the heading of each section, which is fetched when it is opened. */
const strings = {
  heading: 'Further, with these settings',
  titles: {
    compare: 'Compare scenarios',
    ask: 'Ask backwards',
    runs: 'Many runs',
    challenges: 'Challenges',
    takeAway: 'Take the run away',
  },
  loading: 'Being fetched …',
  /** {reason} */
  failed: 'This section could not be fetched: {reason}. Close it and open it to try again.',
}

export type SectionsStrings = typeof strings
export default strings
