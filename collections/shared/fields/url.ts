import { sentence } from '#collections/shared/texts/sentence.ts'
import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { after } from './after.ts'

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
    validate: after(
      text,
      (value, { req }) => !value || isHttpUrl(value) || sentence(req, 'webAddress'),
    ),
  }
}

/**
 * Where a button or a menu entry leads. Inside rich text every text is translated unless it says
 * otherwise, and an address never is.
 */
export function linkUrl(name: string): TextField {
  return {
    name,
    type: 'text',
    maxLength: 2000,
    custom: { translate: false },
    validate: after(
      text,
      (value, { req }) => !value || isLinkTarget(value) || sentence(req, 'linkTarget'),
    ),
  }
}
