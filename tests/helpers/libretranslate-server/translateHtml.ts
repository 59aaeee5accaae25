import { SaxesParser } from 'saxes'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * What LibreTranslate makes of a piece of HTML: elements keep their attributes, words are changed
 * between them, empty elements are written as XML has them, and at the end every entity is resolved
 * (`html.unescape` in its source), so that a literal `&lt;` comes back as `<`.
 */
export function translateHtml(html: string, target: string): string {
  const parser = new SaxesParser({ fragment: true })
  let answer = ''
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`)
    answer += `<${name}${written.join('')}${isSelfClosing ? '/' : ''}>`
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) answer += `</${name}>`
  })
  parser.on('text', (words) => {
    answer += words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  })
  parser.write(html).close()
  return unescape(`[${target}] ${answer}`)
}

const unescape = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
