import type { Paper } from '../block.ts'

/** What goes with the lessons: challenges, curricula, support, privacy. */
const papers = {
  challenges: {
    title: 'Six challenges',
    summary: 'Each asks for one lever. Two cannot be met, and that is what they teach.',
    blocks: [
      {
        kind: 'text',
        text: 'They stand on [explore](explore/), under “Challenges”; each has a link of its own there. A challenge says by itself whether a run meets it. Give pupils one hint at a time, and ask them to say beforehand which lever they expect to work.',
      },
      {
        kind: 'challenges',
        hints: {
          'one-lever':
            'Two kinds of lever are allowed: what is made, and what is kept back. Move each to its end once and see which one does more.',
          'through-the-winter':
            'What is made in March reaches the guns later. How much has to be made to fill the hole before the winter ends?',
          'longer-shelf':
            'Most new shells are asked for at once. Some of them stay on the shelf once output is past a certain point.',
          'let-go': 'Nothing is made here. Look at the months in which Congress held aid back.',
          'sign-for-more':
            'Raise orders as high as they go and watch capacity. When does the line of capacity leave the baseline’s?',
          'before-the-year-ends':
            'Set output as high as it goes. On which day do the new shells arrive?',
        },
      },
      { kind: 'heading', text: 'Why two cannot be met' },
      {
        kind: 'text',
        text: '“Sign for more”: a contract becomes a decision, a decision a line, a line a shell, and each takes months. What is signed in March 2023 comes too late for June 2024, however much it is. “Before the year ends”: shells made in November are sorted and shipped for weeks. No amount beats the way. With the delays at the lowest that the model allows, some values would meet both: time is what stands in the way, and no wish for more.',
      },
    ],
  },
  curricula: {
    title: 'Where it fits',
    summary:
      'Courses in which a lesson on stocks, flows and sources has a place, and what of it we could check.',
    blocks: [
      {
        kind: 'text',
        text: 'On {checked} we could open no official text. Titles marked “in a copy” were read in a page or paper of somebody else that quotes them; the others are from memory. Please read the official text before you rely on a row.',
      },
      { kind: 'curricula' },
      { kind: 'heading', text: 'What we do not claim' },
      {
        kind: 'text',
        text: 'We have not measured what pupils learn from these lessons. Studies by others report that many educated adults misread stocks and flows (Sterman, 2008), and that drawing what one expects before looking helps to remember it (Kim, Reinecke and Hullman, 2017); whether it does so here has not been tested.',
      },
    ],
  },
  support: {
    title: 'Support and extension',
    summary:
      'Sentence starters, an extension in mathematics, a short Python script, and words in three languages.',
    blocks: [
      { kind: 'heading', text: 'Sentence starters' },
      {
        kind: 'list',
        items: [
          'In minute …, … litres flow in and … flow out, so the level …',
          'The level rises as long as …; it falls as long as …; it stays where it is when …',
          'My line copied …, because I looked at … alone.',
          'Output rises and the stock falls, because …',
          'The translation keeps …, and loses …; a reader may therefore believe …',
          'This number is (published / assumed / made up); I see that from …',
        ],
      },
      { kind: 'heading', text: 'Extension: a sequence' },
      {
        kind: 'text',
        text: 'Let u(n) be the stock after n months, a(n) what is made in month n and b what is used. Then u(n + 1) = u(n) + a(n + 1) − b.',
      },
      {
        kind: 'steps',
        items: [
          'With a constant, what kind of sequence is u? For which a does it rise?',
          'Let a(n) grow by the same amount every month. Show that u falls as long as a(n) < b, and find the month in which it turns.',
          'In the exercise with shells a goes from {shellsIn0} to {shellsInN} and b is {shellsOut}. How many more months until the stock turns, if output goes on rising by {shellsStep} a month?',
          'A share k of the stock is lost every month: u(n + 1) = (1 − k) u(n) + a − b. Where does the sequence settle?',
        ],
      },
      {
        kind: 'text',
        text: 'Answers: arithmetic, rising for a above b. It turns in the month in which a(n) passes b. Output equals use {shellsMonths} months after the last one, and the stock rises from the month after. It settles at (a − b) / k.',
      },
      { kind: 'heading', text: 'A script of a few lines' },
      {
        kind: 'text',
        text: 'For a notebook, or a file beside the table: [shelf.py](/teach/shelf.py) and [shelf.csv](/teach/shelf.csv). It prints the stock of the exercise with shells, month by month. Change the table, guess, run it again.',
      },
      { kind: 'code', text: '{script}' },
      { kind: 'heading', text: 'Words in three languages' },
      {
        kind: 'text',
        text: 'The Ukrainian words are ours and have not been read by a teacher from Ukraine.',
      },
      {
        kind: 'table',
        caption: 'Words of the lessons',
        head: ['English', 'French', 'Ukrainian'],
        rows: [
          ['stock', 'stock', 'запас'],
          ['flow', 'flux', 'потік'],
          ['inflow', 'ce qui entre', 'надходження'],
          ['outflow', 'ce qui sort', 'витрата'],
          ['level', 'niveau', 'рівень'],
          ['delay', 'retard, délai', 'затримка'],
          ['shell, round', 'obus', 'снаряд'],
          ['output', 'production', 'виробництво'],
          ['use', 'utilisation', 'використання'],
          ['reserve floor', 'seuil de réserve', 'недоторканний запас'],
          ['order, contract', 'commande, contrat', 'замовлення, договір'],
          ['lead time', 'délai de livraison', 'строк постачання'],
          ['drawn down', 'entamé', 'зменшений'],
          ['range', 'fourchette', 'діапазон'],
          ['assumption', 'hypothèse', 'припущення'],
          ['model', 'modèle', 'модель'],
          ['source', 'source', 'джерело'],
          ['translation', 'traduction', 'переклад'],
          ['because', 'parce que', 'тому що'],
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy, for schools',
    summary: 'One page for the school’s file: no account, nothing stored, nothing sent.',
    blocks: [
      { kind: 'heading', text: 'What pupils give' },
      {
        kind: 'text',
        text: 'Nothing. There is no account, no name, no field that is sent anywhere. The sheets ask for no name. A pupil’s answer that is turned into a code stays on the device that made it until someone copies it and hands it on.',
      },
      { kind: 'heading', text: 'What is stored' },
      {
        kind: 'text',
        text: 'No cookie, no local storage, no counter of visits. What a pupil sets stands in the page’s address and in the history of the tab.',
      },
      { kind: 'heading', text: 'What is requested' },
      {
        kind: 'text',
        text: 'Pages, scripts, fonts and data come from one domain, the one of this page: a school’s filter has one name to let pass. The content policy of every page forbids requests to any other. Sources open on pages of others when someone follows a link; the lessons need none.',
      },
      { kind: 'heading', text: 'What the host sees' },
      {
        kind: 'text',
        text: 'As with any page, whoever hosts this copy can see network addresses and which page was opened. How long that is kept is for the host to say. The offline file and the paper are seen by nobody.',
      },
      { kind: 'heading', text: 'A paragraph for the school’s register' },
      {
        kind: 'text',
        text: '“Burn Rate, a website with a simulator. Purpose: teaching stocks, flows and the study of sources. Personal data processed: none; no account, no cookie, no analysis of visits, no third party. The host may keep technical logs as for any website. Recipients: none. Alternative without a network: paper, or the offline file.”',
      },
      { kind: 'heading', text: 'Licence' },
      {
        kind: 'text',
        text: 'Sheets and texts: {licence}. You may copy, change and hand them on if you name “Burn Rate” and say what you changed. Quotations belong to those who said them.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Paper>>

export default papers
