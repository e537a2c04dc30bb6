/** The two checklists, item by item: `how` may name a section of the page by `[words](id)`. */
const strings = {
  about:
    'Rahmandad and Sterman (2012, System Dynamics Review 28) and STRESS-SD (Monks and others, 2019, Journal of Simulation 13) list what a reader needs to repeat a study. Their points, in our words.',
  columns: { asked: 'What is asked', how: 'Where it is answered' },
  lists: {
    minimum: 'Rahmandad and Sterman: minimum for model and runs',
    stress: 'STRESS-SD',
  },
  minimum: [
    [
      'Every equation, with its unit',
      '[Every equation](equations), checked for units at each change',
    ],
    ['Values and sources of parameters', '[Every assumption](parameters); figures in [data](data)'],
    ['Starting values of stocks', '[Every equation](equations): “begins at”'],
    [
      'Method of integration, step, period',
      '[Step](numerics): Euler; from January 2022 to December 2030',
    ],
    [
      'Software, and a model that runs',
      '[Take the model away](away): XMILE, Python, spreadsheet, command line',
    ],
    ['Random numbers: distributions, seed, number of runs', '[Step](numerics)'],
    ['Data: sources, how prepared', '[Data](data); the loader refuses a row without a source'],
    [
      'How the fit was done: measure, search, ranges',
      '[How it was fitted](calibration): mean relative error a curve, differential evolution, ranges as printed',
    ],
    [
      'How good the fit is, and on what',
      '[Calibration](calibration) and [hindcast](hindcast), naive guesses beside them',
    ],
    ['Sensitivity', '[Every assumption](parameters), alone; [claims](claims), together'],
    ['How each experiment is set', 'Each result in the story is a link that sets its scenario'],
  ],
  stress: [
    ['Purpose, and who it is for', '[Purpose](purpose)'],
    [
      'Outputs',
      'Date of the reserve floor, weeks below half of planned fire, rounds missing and fired, waits',
    ],
    ['Aim of the experiments', 'To see what would have changed the date and the fire'],
    ['Diagram of the base model', '[Stocks and flows](diagram)'],
    [
      'Logic of the base model and of scenarios',
      '[Every equation](equations); a scenario sets a parameter, or changes it from a date',
    ],
    [
      'Delays and other algorithms',
      'Building and transit are delays of third order, written out as stocks',
    ],
    [
      'Components: stocks, flows, converters, boundary',
      '[Stocks and flows](diagram), [purpose](purpose)',
    ],
    ['Data sources, input parameters, preparation', '[Every assumption](parameters), [data](data)'],
    ['Assumptions', '[Every assumption](parameters), [criticisms](criticisms)'],
    [
      'Starting state and length of run',
      'January 2022, all stocks as in [every equation](equations); no warm-up',
    ],
    [
      'How results are estimated',
      'One run at the starting values, and a thousand drawn; 80 of 100 are told',
    ],
    [
      'Software, hardware, random sampling',
      'TypeScript in the reader’s browser, or Node; seeded, the same in every engine',
    ],
    ['How it is executed', 'Euler with a fixed step; [step](numerics)'],
    ['Access to code', '[Take the model away](away); open licence'],
  ],
}

export type MethodReportStrings = typeof strings
export default strings
