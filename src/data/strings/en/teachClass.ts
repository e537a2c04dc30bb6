/** Words of the page on which a teacher reads a class’s codes and makes links for it. */
const strings = {
  title: 'A class’s codes and links',
  description:
    'Read the codes of a class on your own device: what was answered, over the model’s curve, counted, as a table. Links and QR codes for a lesson. Nothing is sent or stored.',
  lead: 'All of it happens on this device. Nothing is sent or stored: when the page is closed, the codes are gone from it.',
  noScript: 'This page reads the codes on your device and needs script for it.',
  read: {
    title: 'Read codes',
    label: 'Codes, as they come: typed, pasted from a message or a table',
    hint: 'Small letters, blanks and broken lines do not matter, nor what stands between the codes.',
    files: 'Add text files',
    drop: 'Files can be dropped here, too.',
    clear: 'Remove all',
    example: 'Try it with {count} made-up codes',
    tooLong: 'The text is too long to be looked through: {count} signs at most. Nothing was read.',
    fileFailed: '“{name}” is no text, or too long: it was left out.',
  },
  /** {count}: in words of one, or of others. */
  found: { one: '{count} code read', other: '{count} codes read' },
  repeated: {
    one: '{count} stood there more than once and counts once',
    other: '{count} stood there more than once and count once',
  },
  damaged: { one: '{count} cannot be read', other: '{count} cannot be read' },
  left: 'Beyond the {most} that are read in one go: {count}.',
  none: 'No code yet.',
  /** Between what was found, what came twice and what is damaged. */
  between: '; ',
  damagedTitle: 'What cannot be read',
  /** {line} {text} {why} */
  damagedLine: 'Line {line}: “{text}” – {why}',
  /** {count} beyond those listed. */
  damagedMore: 'And {count} more.',
  why: {
    sign: 'a sign in it belongs to no code',
    length: 'it is too short',
    checksum: 'a sign is wrong, missing or in another place',
    version: 'it is of another version of this site',
  },
  tasks: {
    bathtub: 'A bathtub',
    rising: 'Shells: output rises',
    shelf: 'America’s shelf',
    peaking: 'Shells: output peaks',
    plan: 'Scenarios',
    before: 'Check of understanding, before',
    after: 'Check of understanding, after',
  },
  /** {count} */
  answered: { one: '{count} answer', other: '{count} answers' },
  curves: 'Curves chosen',
  drawn: 'Levels set, over the model’s curve',
  drawnNote: 'Thick: what the level does. Thin: what was set.',
  kinds: {
    copiesInflow: 'Copies the inflow',
    overshoots: 'Right way, too far',
    forgetsDelay: 'Too early',
    steadies: 'Steadies though in and out differ',
    follows: 'Follows the level',
    otherwise: 'Goes another way',
  },
  heads: {
    kind: 'What the line does',
    curve: 'Curve',
    count: 'Count',
    item: 'Question',
    right: 'Right',
    name: 'Name',
    changed: 'Levers moved',
    missing: 'Rounds missing by the end of 2026',
    open: 'Open',
  },
  refused: 'cannot be run',
  csv: {
    save: 'Save as CSV',
    columns: {
      task: 'question',
      name: 'name',
      curve: 'curve',
      quarter: 'level after quarter {count}',
      kind: 'what the line does',
      answer: 'answer {count}',
      scenario: 'scenario',
    },
  },
}

export type TeachClassStrings = typeof strings
export default strings
