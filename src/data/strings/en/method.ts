/** The page of method. Places are filled from data and runs; `[words](key)` is a link of the page. */
const strings = {
  title: 'How the model works, and how to check it',
  about:
    'What the model is for, every equation, every assumption, how it was fitted, where it fails, and what you can check yourself.',
  contents: 'On this page',
  top: 'In fifteen minutes you can look up a figure, run the model on your own machine and see the committed results come out again: [a walk for sceptics](walk). All figures with their sources: [data](data).',
  headings: {
    purpose: 'What it is for, and what not',
    diagram: 'Stocks and flows',
    equations: 'Every equation',
    parameters: 'Every assumption',
    numerics: 'Step, engines, units',
    tests: 'Tests, and a link to try each',
    claims: 'What the chapters claim, in a thousand runs',
    calibration: 'How it was fitted',
    hindcast: 'Stopped in February 2023',
    winter: 'Two readings of the winter of 2024',
    sold: 'What Europe sells elsewhere',
    criticisms: 'Ten criticisms, and what we answer',
    unpublished: 'What nobody has published',
    statements: 'What was said in early 2023, checked',
    reporting: 'Reporting checklists',
    walk: 'A walk for sceptics',
    away: 'Take the model away',
  },
  purpose: [
    'The model asks how fast a stock of 155 mm rounds comes down when more is fired than made, and what would have changed that. Two producers, the United States and Europe, make, keep and give rounds; Ukraine fires them.',
    'It explains. It does not forecast, it does not advise, and it cannot say what any army holds. Drones, other calibres, air defence and what Russia fires lie outside it.',
    '“Missing” is counted against a plan of fire that we assume.',
  ],
  diagram: {
    about:
      'Drawn from the model’s own table: a box is a stock, an arrow a flow, a cloud what lies outside. One producer stands for both. “Depends on” names the stocks behind a flow, so that loops can be followed. An arrow is as broad as its flow, beside the largest flow of its unit.',
    choose: 'What the diagram shows',
    month: 'Month',
    producer: 'Producer',
    /** `{month}`: the heading of a column. */
    inMonth: 'In {month}',
    ofBaseline: 'Numbers: the baseline’s run.',
    ofAddress: 'Numbers: the run in this page’s address.',
    otherVersions: 'The link names other versions; what runs here are today’s.',
    dependsOn: 'Depends on {stocks}.',
    chain: 'Stocks and flows from {first} to {last}',
    one: 'Stock {first} and its flows',
    table: 'The same as a table',
    columns: { stock: 'Stock', what: 'What it is', in: 'Flows in', out: 'Flows out' },
    none: 'none',
  },
  equations: {
    about:
      'From the table that the site’s engine, the Python file and the XMILE file are made from. One producer stands for both. Values: the United States, or Ukraine, in the baseline on {date}.',
    columns: {
      name: 'Name',
      what: 'What it is',
      equation: 'Equation',
      unit: 'Unit',
      value: 'Value',
    },
    constants: 'Constants',
    stock: 'begins at {start}; changes by {change}',
  },
  parameters: {
    about:
      'Rank of influence: each assumption alone from the low to the high end of its range. “Date” is how many days that moves the American floor; “missing” how many rounds, by the end of 2026. The rank is by rounds missing. A factor multiplies a whole schedule.',
    columns: {
      name: 'Assumption',
      best: 'Baseline',
      range: 'Range',
      date: 'Date, days',
      missing: 'Missing',
      rank: 'Rank',
      why: 'Why',
    },
    schedule: '{count} dated values, {first} to {last}',
    factor: '× {low} to × {high}',
    range: '{low} to {high}',
    fixed: 'no range',
    never: 'past any date',
    open: 'All {count} assumptions',
  },
  numerics: [
    'Euler’s method with steps of {step} days; every flow of a step is worked out from the stocks at its start. With steps of one day the dates of the baseline move by at most {days} days and totals by {percent}%, so two digits are told.',
    'A thousand runs draw every assumption at once from triangles over its range, by Latin hypercube, seed {seed}: the same bytes in every browser. Draws are independent of each other.',
    'An outside engine runs the XMILE file in the tests, and the Python file is run beside it; they agree to nine digits.',
  ],
  tests: {
    about:
      'Extreme values, lost rounds, units, other munitions, surprises. Every test runs again at each change of the site; the counts here are of the present baseline.',
    columns: { tried: 'What was tried', found: 'What came out', try: 'Try it' },
    try: 'In the story',
    open: 'All {count} tests',
  },
  claims: {
    about:
      'Each claim of a chapter holds at the starting values. Here all assumptions are drawn at once. What holds in fewer than {least} of 100 runs is told in its chapter with its condition.',
    columns: { chapter: 'Chapter', claim: 'Claim', holds: 'Runs of {members}' },
    open: 'All {count} claims',
  },
  calibration: {
    about:
      'We moved {fitted} assumptions within their ranges until the run came as near as it could to the published figures. Over the core series the median error is {error}%. These are the figures that it was fitted to: that says how well it describes, not how well it foretells.',
    naive:
      'A naive guess beats the model here: {series}. So for official European capacity, nothing is learnt from us.',
    leftOut:
      'Each series was left out in turn and the rest fitted again. The fit learns European output and waits: they come out nearer than at the start. It learns nothing of what America gave, and so nothing of stocks. And one series, fire of all calibres, decides the date and the weeks.',
    columns: {
      series: 'Left out',
      bare: 'American floor',
      weeks: 'Weeks below half',
      missing: 'Missing',
      error: 'Its error: fitted, left out, at the start',
    },
    none: 'nothing',
  },
  hindcast: {
    about:
      'The model was given what had been published by {cutoff}, by people who knew what came. Its 80% band should hold {least} to {most} of later figures.',
    columns: { error: 'Error of the model itself', holds: 'In the band', share: 'Share' },
    errors: {
      '0': 'none',
      '0.5': 'half of σ',
      '1': 'σ, by the rule written down before',
      '2': 'twice σ',
    },
    verdict:
      'With the rule’s σ the goal is missed on the wide side; half of it would have met the goal. It was not taken: nothing known in February 2023 speaks for it.',
    naive: 'A naive guess beats the hindcast here: {series}.',
  },
  winter: {
    about:
      'A minister’s letter says at most {most} rounds a day in January 2024; others put the same months several times higher. Dropping that ceiling and refitting changes the story. Both runs have an address.',
    columns: {
      reading: 'Reading',
      bare: 'American floor',
      weeks: 'Weeks below half',
      missing: 'Missing by the end of 2026',
    },
    with: 'With the ceiling (baseline)',
    without: 'Without it',
  },
  sold: [
    'In January 2024 an estimated {share} of what Europe makes was sent abroad. It is one figure, and it does not say whether Ukraine counts among the buyers.',
    'The fit is hardly better with it, and everything else moves. So our likeliest value stays zero, the range goes to all that is left over, every run draws from it, and [a link](sells) sets it to all.',
  ],
  criticisms: [
    [
      'The stocks are secret, so the answer is invented.',
      'The American stock is our assumption, with a range. Over that range the date moves by {stockDays} days, and the page tells the range of a thousand runs beside each result.',
    ],
    [
      'It was fitted by people who knew the outcome.',
      'Yes. That is why it was stopped at February 2023 and scored: {hindcast} of {of} later figures lie in its band, without an error of its own {bare}.',
    ],
    [
      'One disputed figure decides the hungry winter.',
      'Yes: with it {weeks} weeks lie below half of the planned fire, without it {otherWeeks}. Both runs are linked above.',
    ],
    [
      'Orders are goals, not contracts.',
      'They are read off goals and scaled by the fit, before the war too. Contracts as signed are not published as a monthly rate.',
    ],
    [
      'Europe’s other customers are left out.',
      'They are zero in the baseline and drawn in every run; the link above shows them at their most.',
    ],
    [
      '“Missing” takes Ukraine’s wish as the yardstick.',
      'It is counted against planned fire, an assumption that moves the rounds missing more than any other. Change it, and read again.',
    ],
    [
      'Announced is not sent.',
      'Totals of 2022 count promised rounds. The release time sits at the low end of its range because of them; a stock of promised rounds would be the better model.',
    ],
    [
      'The pause of Congress and the powder ceilings were set by hand.',
      'They were, to what was reported. Why American output stood still in early 2024 the model does not know.',
    ],
    [
      'European capacity is wrong.',
      'Official claims and outside estimates cannot both be met; the run stands with the estimates, and a naive guess does better on the official ones.',
    ],
    [
      'Assumptions are drawn as if they had nothing to do with each other.',
      'They are. Stock and floor, orders and budgets surely move together; we found no figure for how, and drawing them apart makes ranges wider.',
    ],
  ],
  unpublished: [
    'What the United States and each European army hold, and the floor below which they will not go.',
    'How much Ukraine holds, and what it fired after August 2024.',
    'What Europe made before 2024, plant by plant, and what part of it was sold elsewhere.',
    'Contracts as a monthly rate, with their length.',
    'How long a round takes from a decision to a gun.',
  ],
  statements:
    'Eleven statements of newspapers and officials, each beside what was published. They also have [a page of their own](statements); every figure behind the scores stands on [the page of scores](scores).',
  walk: {
    about:
      'Five steps. You need Node and a copy of the code; everything runs offline once installed.',
    steps: [
      {
        words: 'Pick any figure of the story, open its source, and compare.',
        file: 'src/data/facts.csv',
      },
      {
        words:
          'Run the model with half the American floor, and compare with the chapter on the shelf.',
        command: 'npm run --silent simulate -- scenario.json',
        file: 'src/model/equations.ts',
      },
      {
        words: 'Ask the model what it cannot bear: every test, and every claim with what turns it.',
        command: 'npm run confidence',
        file: 'docs/confidence.md',
      },
      {
        words: 'Fit it again. It must say that the committed fit holds.',
        command: 'npm run calibrate',
        file: 'src/data/calibration/full.json',
      },
      {
        words: 'Stop it at February 2023. The misses must come out as printed here.',
        command: 'npm run hindcast',
        file: 'src/data/calibration/hindcast.json',
      },
    ],
  },
  away: {
    links: {
      /** {version} is the one that the tests run. */
      xmile:
        'XMILE (SDEverywhere {version} reads it in our tests; in Stella, Vensim, Simlin and PySD we have not tried it)',
      python: 'Python, one file without packages',
      json: 'The baseline as JSON',
      spreadsheet:
        'A spreadsheet with live formulas (.xlsx): a row a week, change a number and it runs again',
    },
    spreadsheet: {
      link: 'A scenario’s link, from any picture of this site',
      give: 'Its spreadsheet',
      given: 'The file is yours.',
      working: 'Writing the file …',
      none: 'No scenario stands in this link. The baseline’s spreadsheet is above.',
      failed: 'The file could not be made: {reason}',
    },
    command: 'On the command line, a scenario is what differs from the baseline:',
    cite: 'To cite: {cite}',
  },
}

export type MethodStrings = typeof strings
export default strings
