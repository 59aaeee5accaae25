import type PDFDocument from 'pdfkit'

export type Sheet = InstanceType<typeof PDFDocument>
export type Structure = ReturnType<Sheet['struct']>

/** A4 in points, with a measure of about 70 characters. */
export const PAGE = { width: 595.28, margin: 78, bottom: 742 }
export const MEASURE = PAGE.width - 2 * PAGE.margin

export const SERIF = 'Times-Roman'
export const SERIF_ITALIC = 'Times-Italic'
export const SANS = 'Helvetica'
export const SANS_BOLD = 'Helvetica-Bold'

export const INK = '#1b2733'
export const ACCENT = '#b4452c'
export const QUIET = '#5f6b76'

/** Draws now and tags what is drawn, so that screen readers know what it is. */
export const write = (
  { sheet, parent, tag }: { sheet: Sheet; parent: Structure; tag: string },
  draw: () => void,
) => {
  const element = sheet.struct(tag)
  parent.add(element)
  element.add(sheet.markStructureContent(tag))
  draw()
  sheet.endMarkedContent()
  element.end()
}

/** Draws what is only decoration: screen readers pass over it. */
export const decorate = (sheet: Sheet, draw: () => void) => {
  sheet.markContent('Artifact', { type: 'Layout' })
  draw()
  sheet.endMarkedContent()
}

/** Opens an element that holds others, for as long as `fill` runs. */
export const nest = (
  { sheet, parent, tag }: { sheet: Sheet; parent: Structure; tag: string },
  fill: (element: Structure) => void,
) => {
  const element = sheet.struct(tag)
  parent.add(element)
  fill(element)
  element.end()
}

/** Goes to a new page unless `points` are left on this one. */
export const keepRoom = (sheet: Sheet, points: number) => {
  if (sheet.y + points > PAGE.bottom) sheet.addPage()
}
