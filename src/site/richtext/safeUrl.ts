const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address a link may carry: http, https, mailto, tel, or a place on this site. Null for anything
 * else, such as `javascript:`, also when white space or control characters try to hide it.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const url = value.trim()
  if (url === '' || hasControlCharacter(url)) return null
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return URL.canParse(url) && SCHEMES.has(new URL(url).protocol) ? url : null
  }
  // Two slashes (also as backslashes, which browsers read as slashes) would leave the site.
  return /^[/\\]{2}/.test(url) ? null : url
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

/** Whether an address leads away from this site. */
export function isExternal(url: string, siteUrl: string): boolean {
  if (!/^https?:/i.test(url)) return false
  return !URL.canParse(url) || new URL(url).origin !== new URL(siteUrl).origin
}
