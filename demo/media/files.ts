import { documentNames, printDocument } from './documents.ts'
import { drawPicture } from './draw.ts'

/** A file as Payload's Local API takes it. `size` in bytes. */
export type DemoFile = {
  readonly name: string
  readonly data: Buffer
  readonly mimetype: string
  readonly size: number
}

const MIMETYPES = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['pdf', 'application/pdf'],
])

/**
 * Makes one file of the demo, by the `file` name of its media document: a drawing or a PDF.
 * Nothing is kept on disk. Throws when the demo has no such file.
 */
export const makeDemoFile = async (name: string): Promise<DemoFile> => {
  const mimetype = MIMETYPES.get(name.slice(name.lastIndexOf('.') + 1))
  if (mimetype === undefined) throw new Error(`The demo makes no files like "${name}".`)
  const data = documentNames.includes(name) ? await printDocument(name) : await drawPicture(name)
  return { name, data, mimetype, size: data.length }
}
