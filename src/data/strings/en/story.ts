/** `{places}` are filled by `fill` in format.ts. */
const strings = {
  site: {
    name: 'Burn Rate',
  },
  page: {
    title: 'Burn Rate: how the ammunition shelves ran down',
    description:
      'A data story and a simulator of 155 mm ammunition stocks. Set what is made, ordered, kept back and fired, and watch the stocks run down or recover.',
  },
  firstScreen: {
    headline:
      'In early 2023 Ukraine fired more shells than America and Europe could make. Where did the rest come from?',
    guess: 'Your guess',
  },
  standfirst: {
    what: 'This page is a model of 155 mm shells: what was made, ordered, kept back and fired, month by month. It shows why stocks ran down, and lets you try other choices.',
    /** `{month}`; `{range}`: how far runs reach, with the full stop; both in this order. */
    result:
      'In our baseline, one run among many, the American stock is drawn down to its reserve floor in {month}; {range}',
    notCounted:
      'Not counted: Soviet calibres, drones, rockets and Russia’s fire. The model is one account of what happened; it does not say what comes next.',
    /** `{date}`: the day of the figures. */
    /** What opens the rest. */
    more: 'What is counted, and as of when',
    asOf: 'Figures as of {date}.',
    /** `{year}`; `{recent}`: how many figures are from it; `{all}`: how many there are. */
    recent: 'Of {all} published figures, {recent} date from {year}',
  },
  navigation: {
    skip: 'Skip to the story',
    chapters: 'Chapters',
    previous: 'Previous chapter',
    next: 'Next chapter',
    /** `{number}`, `{title}`. */
    chapter: 'Chapter {number}: {title}',
    steps: 'Steps of the story',
    /** `{number}`, `{title}`. */
    place: '{number} · {title}',
    progress: 'Read so far',
    /** In the other language: it is read by those who do not read this one. */
    switchLanguage: 'Lire en français',
  },
  /** The ways on at the head of every page. */
  header: {
    label: 'Pages',
    story: 'Story',
    explore: 'Explore',
    method: 'Data & method',
    newsrooms: 'Newsrooms',
    teach: 'Teach',
  },
  footer: {
    /** The ways on from every page. */
    links: {
      corrections: 'Corrections',
      xmile: 'The model as XMILE',
      python: 'The model in Python',
    },
    model: 'This is a model, not a forecast. Where it and the published record differ, we say so.',
    licence:
      'Code: MIT licence. Words and graphics: CC BY 4.0, except quotations, which belong to those who said them.',
    figures:
      'Every figure in the text opens its source, the run of the model it comes from, or our reason for assuming it.',
  },
  /** The ways on from the story's end. */
  noScript:
    'Without scripts you can read the whole story, with a finished picture in each chapter. The sliders need scripts.',
  /** Above the sources of what a picture shows. */
  pictureFigures: 'The published figures in this picture',
  /** Where a part of the page was not fetched, and so does not answer. */
  lost: {
    text: 'A part of the page did not arrive: this does not answer yet. What you have set is kept.',
    again: 'Try again',
  },
  /** `{label}`, `{text}`: French puts a space before its colon. */
  labelled: '{label}: {text}',
  sourceCard: {
    /** `{figure}`: what the figure is. For screen readers: the name of the button. */
    open: 'Source: {figure}',
    asOf: 'As of',
    said: 'Said',
    range: 'Published range',
    /** Rounds a month: {fired}, {made}, of which {us} and {europe}; {ratio} */
    ratio:
      '{fired} fired in a month ÷ {made} that plants could make ({us} in the United States, {europe} in Europe) = {ratio}',
    /** `{value}` */
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    /** `{low}`, `{high}` */
    between: '{low} to {high}',
    /** `{language}`: a key of `languages`. */
    quoted: 'Quoted in the original language ({language})',
    languages: {
      de: 'German',
      en: 'English',
      fi: 'Finnish',
      fr: 'French',
      it: 'Italian',
      no: 'Norwegian',
    },
    grade: 'Kind of source',
    grades: {
      primary: 'the body that acted or measured',
      press: 'a newsroom’s own page',
      relay: 'a page that repeats a named original',
    },
    original: 'Original',
    readVia: 'Read via',
    notRead: 'We have not read the original.',
    noLinkRelay: 'No link: the words were read on a page that repeats the original.',
    noLinkUnread: 'No link: we name the original but have not read it.',
    link: 'Open the source',
  },
  runCard: {
    from: '{change} from {date}',
    fromOver: '{change} from {date}, reached over {months} months',
    and: '; ',
    title: 'From a run of the model',
    baseline: 'Scenario: the baseline, with every parameter at its starting value.',
    /** `{scenario}` */
    scenario: 'Scenario: the baseline, changed in this: {scenario}.',
    never: 'not in this run',
    link: 'Open this scenario',
  },
  /** At the story’s end, to a reader who has guessed at its start: {guess}, {made} of 100. */
  recall:
    'At the start you guessed that {guess} of 100 shells sent in 2023 were newly made; in our model it is {made}.',
  /** Below the hundred shells sent of each year: how many are newly made in 80 of 100 runs. */
  sent: {
    ranges: 'Hollow: newly made; in 80 of 100 runs, {ranges}. Blue: America’s; orange: Europe’s.',
    range: '{low} to {high} in {year}',
    and: ', ',
  },
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page may have moved. The story is still in its place.',
    home: 'Go to the story',
    meant:
      'A widget was meant here whose address, or whose date of data, does not exist. The latest:',
    embeds: 'All widgets for other pages',
  },
}

export type StoryStrings = typeof strings
export default strings
