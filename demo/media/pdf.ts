import PDFDocument from 'pdfkit'

import type { DocumentPart } from './documentParts.ts'
import { addPart } from './pdfParts.ts'
import {
  decorate,
  INK,
  MEASURE,
  PAGE,
  QUIET,
  SANS,
  SERIF,
  write,
  type Sheet,
  type Structure,
} from './pdfSheet.ts'

/** A document to print; `picture` names the drawing on its first page. */
export type PrintedDocument = {
  readonly title: string
  readonly subtitle: string
  readonly publisher: string
  readonly picture?: string
  readonly parts: readonly DocumentPart[]
}

/** How much of the first page a picture takes, in points. */
const PICTURE_HEIGHT = 225

/** Documents of the demo are dated, so that printing one twice gives the same bytes. */
const PRINTED_AT = new Date('2023-10-02T09:00:00Z')

const addTitle = (
  { sheet, parent }: { sheet: Sheet; parent: Structure },
  { title, subtitle, publisher }: PrintedDocument,
) => {
  const width = MEASURE
  write({ sheet, parent, tag: 'P' }, () => {
    sheet.font(SANS, 9).fillColor(QUIET).text(publisher, PAGE.margin, sheet.y, { width })
  })
  sheet.moveDown(0.6)
  write({ sheet, parent, tag: 'H1' }, () => {
    sheet.font(SERIF, 29).fillColor(INK).text(title, { width, lineGap: 1 })
  })
  sheet.moveDown(0.15)
  write({ sheet, parent, tag: 'P' }, () => {
    sheet.font(SANS, 10).fillColor(QUIET).text(subtitle, { width, lineGap: 2 })
  })
  sheet.moveDown(1.4)
}

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
    info: {
      Title: document.title,
      Author: document.publisher,
      Subject: document.subtitle,
      CreationDate: PRINTED_AT,
    },
  })
  const done = collect(sheet)
  const root = sheet.struct('Document')
  sheet.addStructure(root)
  if (picture !== undefined) {
    decorate(sheet, () => {
      sheet
        .save()
        .rect(0, 0, PAGE.width, PICTURE_HEIGHT)
        .clip()
        .image(picture, 0, 0, { cover: [PAGE.width, PICTURE_HEIGHT], valign: 'center' })
        .restore()
    })
    sheet.x = PAGE.margin
    sheet.y = PICTURE_HEIGHT + 42
  }
  const place = { sheet, parent: root }
  addTitle(place, document)
  for (const part of document.parts) addPart(place, part)
  root.end()
  sheet.end()
  return done
}
