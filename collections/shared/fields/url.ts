import type { TextField } from 'payload'

/** Whether a value is an absolute web address. */
export function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

/** Whether a value is a place a link may lead to: a web, mail or telephone address, or a path here. */
export function isLinkTarget(value: string): boolean {
  if (/^(?:\/(?!\/)|#)/.test(value)) return true
  return URL.canParse(value) && /^(?:https?|mailto|tel):$/.test(new URL(value).protocol)
}

/** An absolute web address: a recording, a livestream, a sponsor's site. */
export function httpUrl(name: string): TextField {
  return {
    name,
    type: 'text',
    maxLength: 2000,
    validate: (value: string | null | undefined) =>
      !value ||
      isHttpUrl(value) ||
      'Write a whole web address, for example https://example.org/page.',
  }
}

/** Where a button or a menu entry leads. */
export function linkUrl(name: string): TextField {
  return {
    name,
    type: 'text',
    maxLength: 2000,
    validate: (value: string | null | undefined) =>
      !value ||
      isLinkTarget(value) ||
      'Write a web address (https://…), a path on this site (/en/…), mailto: or tel:.',
  }
}
