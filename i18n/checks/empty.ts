import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

/** Nothing to read where the source says something. */
export const checkEmpty: Check = ({ source, target }) =>
  plainText(source).trim() !== '' && plainText(target).trim() === '' ? [report('empty')] : []
