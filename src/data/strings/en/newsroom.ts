/** Words of the page for newsrooms. */
const strings = {
  title: 'For newsrooms: embed a widget',
  description:
    'Put any widget, with a scenario and a headline of your own, into an article: a frame, a picture or one file to keep. No cookies, no tracking.',
  lead: 'Choose a widget, set it, copy. A pinned embed keeps its numbers for as long as its page stands.',
  make: 'Make an embed',
  noScript: 'The tool needs script. Without it, these addresses can be framed as they are:',
  /** Heading and paragraphs; {frame} is a policy line, {site} this site’s address. */
  parts: [
    {
      title: 'Licence',
      text: [
        'Words and graphics are CC BY 4.0, the code is MIT: use them, also in what you sell, and say where they come from. The line at the foot of each widget does. Quotations of others stay theirs.',
      ],
    },
    {
      title: 'What may be changed',
      text: [
        'Scenario, levers shown, colours and a headline of your own, which stands in quotation marks as yours. The title, the result with its range and the credit line stay. With the self-contained file you may change everything, as the licence says; please call the result yours then.',
      ],
    },
    {
      title: 'How to quote a number',
      text: [
        'With its range, the assumption it hangs on most and the date of the data: “Plain text” above gives all of that in one piece. Write “in this model” or “a simulation shows”; it is a model, not a forecast. Counts are of runs drawn from our ranges: “in 73 of 100 runs”.',
      ],
    },
    {
      title: 'Privacy',
      text: [
        'Nothing is collected. An embed sets no cookie, reads no storage, and asks no one for anything after its one file has come. Whoever hosts the file sees a reader’s network address, as with any page; host the file yourself and we see nothing.',
      ],
    },
    {
      title: 'When we were wrong',
      text: [
        'A correction gets a date, the old and the new number and its place on the corrections page and in its feed. Pinned embeds that it touches say so in one line above the widget; their numbers stay as they were published. A file on your own server knows what was known when you took it, and nothing later.',
      ],
    },
    {
      title: 'For your engineers',
      text: [
        'A strict page must allow our frame: {frame}. If you use the frame that fits its content, add this site to script-src as well.',
        'In a frame with sandbox=allow-scripts everything works but links, which therefore stand in full. The frame reports its height in our format, in WordPress’s and in Datawrapper’s. Newer data are known to an embed when this site is built again; it asks for nothing by itself.',
      ],
    },
  ],
  corrections: {
    title: 'Corrections',
    link: 'All corrections, and their feed',
    lead: 'What was wrong, since when it is right, and what it did to the numbers.',
    none: 'None so far.',
    atom: 'Feed of corrections (Atom)',
    feed: 'Feed of corrections (JSON)',
  },
}

export type NewsroomStrings = typeof strings
export default strings
