/** A piece of HTML: words, or an element that we made. `close` says not which element it ends. */
export type HtmlPiece =
  { kind: 'text'; text: string } | { kind: 'open' | 'single'; number: number } | { kind: 'close' }

/** A start tag of `span` or `img`, its attributes quoted either way or not at all; or an end tag. */
const TAG =
  /<(?:(\/)\s*(span|img)|(?:span|img)((?:\s+[a-z][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>/]+))?)*))\s*(\/?)\s*>/giu
const ID = /\sid\s*=\s*["']?([gx])(\d{1,6})(?!\d)/iu

/** Divides HTML into words and elements of ours; elements without an id of ours stay words. */
export function readTags(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let position = 0
  const words = (until: number) => {
    if (until > position) pieces.push({ kind: 'text', text: html.slice(position, until) })
  }
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, closed = '', attributes = '', selfClosing] = match
    const id = ID.exec(attributes)
    const isClosing = slash === '/'
    if (!isClosing && id === null) continue
    words(match.index)
    position = match.index + tag.length
    if (isClosing) {
      if (closed.toLowerCase() === 'span') pieces.push({ kind: 'close' })
      continue
    }
    const number = Number(id?.[2])
    if (id?.[1]?.toLowerCase() === 'x') {
      pieces.push({ kind: 'single', number })
      continue
    }
    pieces.push({ kind: 'open', number })
    if (selfClosing === '/') pieces.push({ kind: 'close' })
  }
  words(html.length)
  return pieces
}
