import type { DocumentPart } from './documentParts.ts'
import {
  ACCENT,
  decorate,
  INK,
  keepRoom,
  MEASURE,
  nest,
  PAGE,
  QUIET,
  SANS,
  SANS_BOLD,
  SERIF,
  SERIF_ITALIC,
  write,
  type Sheet,
  type Structure,
} from './pdfSheet.ts'

type Place = { readonly sheet: Sheet; readonly parent: Structure }
type Part<Kind extends DocumentPart['kind']> = Extract<DocumentPart, { kind: Kind }>

const BODY = { size: 11, lineGap: 3.2 }

const addHeading = ({ sheet, parent }: Place, { level, text }: Part<'heading'>) => {
  const size = level === 2 ? 15 : 11.5
  keepRoom(sheet, size * 6)
  sheet.moveDown(level === 2 ? 0.9 : 0.5)
  write({ sheet, parent, tag: `H${String(level)}` }, () => {
    sheet
      .font(SANS_BOLD, size)
      .fillColor(level === 2 ? ACCENT : INK)
      .text(text, PAGE.margin, undefined, { width: MEASURE, lineGap: 2 })
  })
  sheet.moveDown(0.25)
}

const addText = ({ sheet, parent }: Place, { kind, text }: Part<'paragraph' | 'quote'>) => {
  const inset = kind === 'quote' ? 22 : 0
  write({ sheet, parent, tag: kind === 'quote' ? 'BlockQuote' : 'P' }, () => {
    sheet
      .font(kind === 'quote' ? SERIF_ITALIC : SERIF, BODY.size)
      .fillColor(INK)
      .text(text, PAGE.margin + inset, undefined, { width: MEASURE - inset, lineGap: BODY.lineGap })
  })
  sheet.moveDown(0.5)
}

const addMark = (sheet: Sheet, mark: string) => {
  const top = sheet.y
  if (mark === 'box') {
    sheet.lineWidth(0.9).strokeColor(ACCENT).rect(PAGE.margin, top, 8.5, 8.5).stroke()
  } else {
    sheet.font(SERIF, BODY.size).fillColor(ACCENT).text(mark, PAGE.margin, top, { width: 18 })
  }
  sheet.y = top
}

const addList = ({ sheet, parent }: Place, { marks, items }: Part<'list'>) => {
  nest({ sheet, parent, tag: 'L' }, (list) => {
    items.forEach((text, index) => {
      keepRoom(sheet, 34)
      decorate(sheet, () => {
        addMark(sheet, marks[index] ?? '')
      })
      write({ sheet, parent: list, tag: 'LI' }, () => {
        sheet
          .font(SERIF, BODY.size)
          .fillColor(INK)
          .text(text, PAGE.margin + 20, undefined, { width: MEASURE - 20, lineGap: BODY.lineGap })
      })
      sheet.moveDown(0.2)
    })
  })
  sheet.moveDown(0.5)
}

const addRule = (sheet: Sheet, y: number) => {
  decorate(sheet, () => {
    sheet
      .lineWidth(0.5)
      .strokeColor('#c9c2b4')
      .moveTo(PAGE.margin, y)
      .lineTo(PAGE.margin + MEASURE, y)
      .stroke()
  })
}

const addTable = ({ sheet, parent }: Place, { rows }: Part<'table'>) => {
  const share = MEASURE / (rows[0]?.length ?? 1)
  keepRoom(sheet, rows.length * 26)
  nest({ sheet, parent, tag: 'Table' }, (table) => {
    rows.forEach((cells, row) => {
      const top = sheet.y + 5
      let bottom = top
      nest({ sheet, parent: table, tag: 'TR' }, (line) => {
        cells.forEach((text, column) => {
          const isHeading = row === 0 || column === 0
          write({ sheet, parent: line, tag: isHeading ? 'TH' : 'TD' }, () => {
            sheet
              .font(isHeading ? SANS_BOLD : SANS, 9)
              .fillColor(row === 0 ? ACCENT : INK)
              .text(text, PAGE.margin + column * share, top, { width: share - 12, lineGap: 1.5 })
          })
          bottom = Math.max(bottom, sheet.y)
        })
      })
      addRule(sheet, bottom + 2)
      sheet.y = bottom + 4
    })
  })
  sheet.moveDown(0.9)
}

const addFacts = ({ sheet, parent }: Place, { facts }: Part<'facts'>) => {
  const share = MEASURE / facts.length
  const top = sheet.y
  nest({ sheet, parent, tag: 'L' }, (list) => {
    facts.forEach(({ value, label }, index) => {
      const x = PAGE.margin + index * share
      write({ sheet, parent: list, tag: 'LI' }, () => {
        sheet
          .font(SERIF, 25)
          .fillColor(ACCENT)
          .text(value, x, top, { width: share - 8 })
        sheet
          .font(SANS, 8.5)
          .fillColor(QUIET)
          .text(label, x, top + 29, { width: share - 8 })
      })
    })
  })
  sheet.y = top + 62
}

/** Sets one part below what is already on the sheet. */
export const addPart = (place: Place, part: DocumentPart) => {
  switch (part.kind) {
    case 'heading':
      addHeading(place, part)
      break
    case 'paragraph':
    case 'quote':
      addText(place, part)
      break
    case 'list':
      addList(place, part)
      break
    case 'table':
      addTable(place, part)
      break
    case 'facts':
      addFacts(place, part)
      break
  }
}
