import PDFDocument from 'pdfkit'

import type { DocumentPart } from './documentParts.ts'

/** A document to print; `picture` names the drawing on its first page. */
export type PrintedDocument = {
  readonly title: string
  readonly subtitle: string
  readonly publisher: string
  readonly picture?: string
  readonly parts: readonly DocumentPart[]
}

const SERIF = 'Times-Roman'
const SERIF_ITALIC = 'Times-Italic'
const SANS = 'Helvetica'
const SANS_BOLD = 'Helvetica-Bold'
const INK = '#1b2733'
const ACCENT = '#b4452c'
const QUIET = '#5f6b76'

/** A4 in points, with a measure of about 70 characters. */
const PAGE = { width: 595.28, margin: 78, bottom: 742 }
const MEASURE = PAGE.width - 2 * PAGE.margin
const PICTURE_HEIGHT = 225

type Sheet = InstanceType<typeof PDFDocument>

/** One tagged piece of the page, so that screen readers know what it is. */
const tagged = (sheet: Sheet, tag: string, draw: () => void) => sheet.struct(tag, {}, draw)

const keepRoom = (sheet: Sheet, points: number) => {
  if (sheet.y + points > PAGE.bottom) sheet.addPage()
}

const addHeading = (sheet: Sheet, { level, text }: { level: 2 | 3; text: string }) => {
  const size = level === 2 ? 15 : 11.5
  return tagged(sheet, `H${String(level)}`, () => {
    keepRoom(sheet, size * 6)
    sheet
      .moveDown(level === 2 ? 0.9 : 0.5)
      .font(SANS_BOLD, size)
      .fillColor(level === 2 ? ACCENT : INK)
      .text(text, PAGE.margin, undefined, { width: MEASURE, lineGap: 2 })
      .moveDown(0.25)
  })
}

const addText = (sheet: Sheet, { text, isQuote }: { text: string; isQuote: boolean }) =>
  tagged(sheet, isQuote ? 'BlockQuote' : 'P', () => {
    const inset = isQuote ? 22 : 0
    sheet
      .font(isQuote ? SERIF_ITALIC : SERIF, 11)
      .fillColor(INK)
      .text(text, PAGE.margin + inset, undefined, { width: MEASURE - inset, lineGap: 3.2 })
      .moveDown(0.5)
  })

/** A box to tick is drawn: the standard fonts have no such sign. */
const addMark = (sheet: Sheet, mark: string) => {
  if (mark !== '\u2610') {
    sheet.font(SERIF, 11).fillColor(ACCENT).text(mark, PAGE.margin, sheet.y, { width: 18 })
    sheet.moveUp()
    return
  }
  sheet
    .lineWidth(0.9)
    .strokeColor(ACCENT)
    .rect(PAGE.margin, sheet.y + 0.5, 8.5, 8.5)
    .stroke()
}

const addList = (sheet: Sheet, list: Extract<DocumentPart, { kind: 'list' }>) => {
  const element = sheet.struct('L')
  list.items.forEach((text, index) => {
    element.add(
      tagged(sheet, 'LI', () => {
        keepRoom(sheet, 34)
        addMark(sheet, list.marks[index] ?? '')
        sheet
          .font(SERIF, 11)
          .fillColor(INK)
          .text(text, PAGE.margin + 20, undefined, { width: MEASURE - 20, lineGap: 3.2 })
          .moveDown(0.2)
      }),
    )
  })
  element.add(tagged(sheet, 'Span', () => sheet.moveDown(0.4)))
  return element
}

const addTable = (sheet: Sheet, { rows }: Extract<DocumentPart, { kind: 'table' }>) => {
  const element = sheet.struct('Table')
  const columns = rows[0]?.length ?? 1
  const share = MEASURE / columns
  keepRoom(sheet, rows.length * 24)
  rows.forEach((cells, row) => {
    const top = sheet.y
    const line = sheet.struct('TR')
    let bottom = top
    cells.forEach((text, column) => {
      const isHeading = row === 0 || column === 0
      line.add(
        tagged(sheet, isHeading ? 'TH' : 'TD', () => {
          sheet
            .font(isHeading ? SANS_BOLD : SANS, 9)
            .fillColor(row === 0 ? ACCENT : INK)
            .text(text, PAGE.margin + column * share, top + 5, { width: share - 10, lineGap: 1.5 })
          bottom = Math.max(bottom, sheet.y)
        }),
      )
    })
    element.add(line)
    element.add(
      sheet.struct('Artifact', {}, () => {
        sheet
          .lineWidth(0.5)
          .strokeColor('#c9c2b4')
          .moveTo(PAGE.margin, bottom + 3)
          .lineTo(PAGE.margin + MEASURE, bottom + 3)
          .stroke()
      }),
    )
    sheet.y = bottom + 4
  })
  sheet.moveDown(0.8)
  return element
}

const addFacts = (sheet: Sheet, { facts }: Extract<DocumentPart, { kind: 'facts' }>) => {
  const element = sheet.struct('L')
  const share = MEASURE / facts.length
  const top = sheet.y + 4
  facts.forEach(({ value, label }, index) => {
    const x = PAGE.margin + index * share
    element.add(
      tagged(sheet, 'LI', () => {
        sheet
          .font(SERIF, 25)
          .fillColor(ACCENT)
          .text(value, x, top, { width: share - 8 })
        sheet
          .font(SANS, 8.5)
          .fillColor(QUIET)
          .text(label, x, top + 29, { width: share - 8 })
      }),
    )
  })
  sheet.y = top + 62
  return element
}

const addPart = (sheet: Sheet, part: DocumentPart) => {
  switch (part.kind) {
    case 'heading':
      return addHeading(sheet, part)
    case 'paragraph':
    case 'quote':
      return addText(sheet, { text: part.text, isQuote: part.kind === 'quote' })
    case 'list':
      return addList(sheet, part)
    case 'table':
      return addTable(sheet, part)
    case 'facts':
      return addFacts(sheet, part)
  }
}

const addTitle = (sheet: Sheet, { title, subtitle, publisher }: PrintedDocument) => [
  tagged(sheet, 'P', () => {
    sheet.font(SANS, 9).fillColor(QUIET).text(publisher, PAGE.margin, sheet.y, { width: MEASURE })
  }),
  tagged(sheet, 'H1', () => {
    sheet.moveDown(0.5).font(SERIF, 29).fillColor(INK).text(title, { width: MEASURE, lineGap: 1 })
  }),
  tagged(sheet, 'P', () => {
    sheet.moveDown(0.35).font(SANS, 10).fillColor(QUIET).text(subtitle, { width: MEASURE })
    sheet.moveDown(1.6)
  }),
]

const collect = (sheet: Sheet) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
    sheet.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
    sheet.on('error', reject)
  })

/**
 * Prints a document as a tagged PDF in English: A4, title and language set, every piece marked
 * for screen readers. `picture` (JPEG or PNG bytes) is set across the first page as decoration.
 */
export const printPdf = async (document: PrintedDocument, picture?: Buffer): Promise<Buffer> => {
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: 78, bottom: 84, left: PAGE.margin, right: PAGE.margin },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: document.title, Author: document.publisher, Subject: document.subtitle },
  })
  const done = collect(sheet)
  const root = sheet.struct('Document')
  sheet.addStructure(root)
  if (picture !== undefined) {
    root.add(
      sheet.struct('Artifact', {}, () => {
        sheet.image(picture, 0, 0, { cover: [PAGE.width, PICTURE_HEIGHT], valign: 'center' })
      }),
    )
    sheet.y = PICTURE_HEIGHT + 42
  }
  for (const piece of addTitle(sheet, document)) root.add(piece)
  for (const part of document.parts) root.add(addPart(sheet, part))
  root.end()
  sheet.end()
  return done
}
