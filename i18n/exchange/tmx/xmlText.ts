const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Characters that XML 1.0 cannot hold in any spelling: most control characters, half surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Words as XML character data; what XML cannot hold is left out. */
export function xmlText(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[&<>"\r]/gu, (found) => ESCAPES[found] ?? found)
}

/** Words as an attribute value: line feeds and tabs are spelt out, or a reader would lose them. */
export function xmlAttribute(words: string): string {
  return xmlText(words).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
