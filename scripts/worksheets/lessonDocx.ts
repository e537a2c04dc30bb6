// A whole lesson as a text file to adapt: the same blocks as on its pages.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { Filled, FilledPaper } from '../../src/components/teach/lesson/filled.ts'
import { inlineOf } from '../../src/components/teach/lesson/inline.ts'
import { locales, type Language } from '../../src/data/languages.ts'
import { graphPng } from './graphPng.ts'

// Sizes in the format's own units: half points, and twentieths of a point.
const TEXT = 20
const SMALL = 17
const POINT = 20
const PAGE = { width: 11_906, height: 16_838, margin: 850 }
const ROOM = PAGE.width - 2 * PAGE.margin
/** What a block may take: width, pixels of a picture, size and edge of a number in a table. */
interface Column {
  readonly width: number
  readonly picture: number
  readonly number: number
  readonly edge: number
}
const WHOLE: Column = { width: ROOM, picture: 640, number: SMALL, edge: 70 }
/** One of two languages beside each other. */
const HALF: Column = { width: ROOM / 2 - 320, picture: 310, number: 12, edge: 15 }
const FONT = 'Arial'
const FONT_CODE = 'Courier New'
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' }

const runs = (text: string, options: { readonly size?: number; readonly bold?: boolean } = {}) =>
  inlineOf(text).map(
    (part) => new TextRun({ ...options, text: part.text, bold: part.bold ?? options.bold }),
  )

const paragraph = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({ spacing: { after: 3 * POINT }, ...options, children: runs(text) })

const small = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: runs(text, { size: SMALL }) })

function table(
  { caption, head, rows, blank, numbers, widths }: Extract<Filled, { kind: 'table' }>,
  column: Column,
) {
  const count = head.length
  // A table of numbers has one wide column, for the names of its rows.
  const shares = widths ?? (numbers ? [28, ...Array(count - 1).fill(72 / (count - 1))] : undefined)
  const widthOf = (k: number) =>
    Math.round((column.width * (shares ? shares[k]! : 100 / count)) / 100)
  const cell = (text: string, k: number, bold: boolean) =>
    new TableCell({
      width: { size: widthOf(k), type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: column.edge, right: column.edge },
      children: [
        new Paragraph({
          alignment: numbers && k > 0 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs(text, { size: numbers ? column.number : SMALL, bold }),
        }),
      ],
    })
  return [
    small(caption, { keepNext: true, spacing: { before: 4 * POINT } }),
    new Table({
      width: { size: column.width, type: WidthType.DXA },
      columnWidths: head.map((_, k) => widthOf(k)),
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map((text, k) => cell(text, k, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              ...(blank ? { height: { value: 22 * POINT, rule: 'atLeast' as const } } : {}),
              children: row.map((text, k) => cell(text, k, false)),
            }),
        ),
      ],
    }),
    // Between two tables, which would become one.
    new Paragraph({ children: [new TextRun({ text: '', size: 6 })], spacing: { line: 120 } }),
  ]
}

function picture(svg: string, text: string, { picture: across }: Column): (Paragraph | Table)[] {
  const { data, width, height } = graphPng(svg)
  const description = /aria-label="([^"]*)"/.exec(svg)?.[1] ?? text
  return [
    paragraph(`**${text}**`, { keepNext: true, spacing: { before: 4 * POINT } }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: across, height: (across * height) / width },
          altText: { title: text, description, name: text },
        }),
      ],
    }),
  ]
}

/** `list`: which of the file's numbered lists this one is, so that each begins at one. */
function blockChildren(block: Filled, list: number, column = WHOLE): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })]
    case 'subheading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_3 })]
    case 'text':
      return [paragraph(block.text)]
    case 'list':
      return block.items.map((item) => paragraph(item, { bullet: { level: 0 } }))
    case 'steps':
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: 'steps', level: 0, instance: list } }),
      )
    case 'ticks':
      return block.items.map((item) => paragraph(`☐ ${item}`))
    case 'table':
      return table(block, column)
    case 'graph':
      return picture(block.svg, block.text, column)
    case 'lines':
      return Array.from(
        { length: block.count },
        () =>
          new Paragraph({
            spacing: { before: 12 * POINT },
            // Lines that look alike would become one box.
            border: { bottom: LINE, between: LINE },
            children: [],
          }),
      )
    case 'quote':
      return [
        new Paragraph({
          indent: { left: 15 * POINT },
          keepNext: true,
          children: [new TextRun({ text: block.text, language: { value: block.language } })],
        }),
        small(block.by, { indent: { left: 15 * POINT }, spacing: { after: 5 * POINT } }),
      ]
    case 'code':
      return block.text
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, font: FONT_CODE })] }))
    case 'side':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
  }
}

type Papers = readonly FilledPaper[]

/** Papers one after the other, each from a new page on. */
function inTurn(papers: Papers): (Paragraph | Table)[] {
  let lists = 0
  return papers.flatMap(({ title, blocks }, k) => [
    paragraph(title, { heading: HeadingLevel.HEADING_1, pageBreakBefore: k > 0 }),
    ...blocks.flatMap((block) => blockChildren(block, lists++)),
  ])
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES = {
  ...{ top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  ...{ insideHorizontal: NO_LINE, insideVertical: NO_LINE },
}

/** Two languages of one paper, each block beside its like. */
function besideEachOther([left, right]: Papers): (Paragraph | Table)[] {
  let lists = 0
  const titles = [left!, right!].map(({ title }) =>
    paragraph(title, { heading: HeadingLevel.HEADING_1 }),
  )
  return [
    ...titles,
    ...left!.blocks.flatMap((block, k) => {
      // A line to write on and a new page serve both.
      if (block.kind === 'lines' || block.kind === 'side') return blockChildren(block, lists++)
      const cells = [block, right!.blocks[k]!].map(
        (each) =>
          new TableCell({
            width: { size: ROOM / 2, type: WidthType.DXA },
            margins: { right: 160 },
            children: blockChildren(each, lists++, HALF),
          }),
      )
      return [
        new Table({
          width: { size: ROOM, type: WidthType.DXA },
          columnWidths: [ROOM / 2, ROOM / 2],
          borders: NO_LINES,
          rows: [new TableRow({ children: cells })],
        }),
      ]
    }),
  ]
}

/** A lesson's papers as a text file: one after the other, or two languages beside each other. */
export async function lessonDocx(
  papers: Papers,
  foot: string,
  language: Language,
  isBeside = false,
): Promise<Uint8Array> {
  const children = isBeside ? besideEachOther(papers) : inTurn(papers)
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: before * POINT, after: 2 * POINT }, keepNext: true },
  })
  const document = new Document({
    title: papers[0]!.title,
    creator: 'Burn Rate',
    description: foot,
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT, language: { value: locales[language] } } },
        heading1: heading(30, 0),
        heading2: heading(23, 8),
        heading3: heading(20, 6),
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 18 * POINT, hanging: 18 * POINT } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: new Footer({ children: [small(foot)] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
