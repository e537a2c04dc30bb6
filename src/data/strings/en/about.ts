/** Sections of text; `{places}` are filled from `site.ts`, the versions and the page's own address. */
const strings = {
  about: {
    title: 'About',
    description: 'Who publishes it, who pays, how to cite it, and how to report an error.',
    sections: [
      {
        title: 'What this is',
        text: [
          'A data story and a simulator of 155 mm ammunition. It explains what happened to stocks from 2022 on; it takes no side on policy and does not say what comes next.',
        ],
      },
      {
        title: 'Who publishes it',
        text: ['{publisher}', '{contact}', '{funding}', '{review}'],
      },
      {
        title: 'How to report an error',
        text: [
          '{report} Name the page and the figure; each row of the data page has an address of its own.',
          'What was wrong is put right with a line in the corrections, which have a feed.',
        ],
      },
      {
        title: 'Licence',
        text: [
          'Words, graphics and our tables: {words}. Code: {code}. Quotations belong to those who said them, and a published figure belongs to nobody.',
        ],
      },
    ],
    missing: {
      publisher: 'This copy names no publisher.',
      contact: 'It gives no address to write to.',
      funding: 'It does not say who pays for it.',
      review: 'No outside review is recorded.',
      report: 'This copy gives no address for errors; whoever runs it can be asked.',
    },
    given: {
      publisher: 'Published by {value}.',
      contact: 'Contact: {value}.',
      funding: 'Paid for by {value}.',
      review: 'Review: {value}.',
      report: 'Write to {value}.',
    },
    cite: {
      title: 'How to cite',
      text: 'As plain text',
      bibtex: 'As BibTeX',
      /** `{name}`, `{version}` of the model, `{date}` of the data, `{url}`. */
      plain: 'Burn Rate contributors: {name}. Model version {version}, data of {date}. {url}',
    },
    data: 'All numbers, to check and take away',
    corrections: 'Corrections',
    /** A file in English: licences are. */
    licences: 'Programs and fonts of others in this site, with their licences',
  },
  privacy: {
    title: 'Privacy',
    description: 'What is stored about you: nothing. What is requested: this site’s own files.',
    sections: [
      {
        title: 'Stored',
        text: [
          'No cookie, no local storage, no account, no counter of visits. What you set stands in the page’s address and in the history of the tab, on your device.',
        ],
      },
      {
        title: 'Requested',
        text: [
          'Your browser asks this site’s own host for pages, scripts, fonts and data, and no one else. The content policy of every page forbids anything more.',
          'Sources open on pages of others when you follow a link; those pages have rules of their own.',
        ],
      },
      {
        title: 'Seen by the host',
        text: [
          'As with any page, whoever hosts this copy can see your network address, the page and what stands in its address: a shared link says which scenario was opened. This program keeps no log of it.',
        ],
      },
      {
        title: 'In other people’s pages',
        text: [
          'An embed is one file. It sets no cookie, reads no storage and asks no one for anything after it has come.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    description: 'What we aim at (WCAG 2.2, level AA), what was tried, and what is not good yet.',
    sections: [
      {
        title: 'The aim',
        text: [
          'WCAG 2.2, level AA, for every page and embed. No outside body has audited this site; what follows is our own account.',
        ],
      },
      {
        title: 'What was tried',
        text: [
          'Automated rules (axe) run on pages of each kind, on an embed, and on the story with all that can be opened: some in English and some in French, some in light and some in dark. They find a part of all faults, not all.',
          'Sliders, dialogs and menus are worked by keyboard in tests, in Chromium. In Firefox and WebKit a script moves the sliders and asks the questions: what answers is tested there, not the keys.',
          'The story and the tables are read without script, and the story as it is printed. Every widget is shown on a phone, a tablet and a desk: nothing sticks out sideways, and the size of its text and controls is measured.',
          'Each chart has its content in a sentence or a table; lines differ by dash and label, not by colour alone. Motion stops where your system asks for less of it.',
        ],
      },
      {
        title: 'Known limits',
        text: [
          'No one who uses a screen reader every day has tested this site for us.',
          'Drawing into the bathtub needs a pointer; by keyboard there are lines to choose from.',
          'The table of all numbers is long. On phones its rows become blocks, and some screen readers then no longer read it as a table.',
          'Quotations stay in their language and are marked as such; not all are translated.',
        ],
      },
      {
        title: 'Something in your way?',
        text: ['{report}'],
      },
    ],
  },
}

export type AboutStrings = typeof strings
export default strings
