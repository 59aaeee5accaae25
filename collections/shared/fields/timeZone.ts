import { sentence } from '#collections/shared/texts/sentence.ts'
import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { after } from './after.ts'
import { isTimeZone } from './isTimeZone.ts'

/**
 * The IANA time zone of a summit. A text with suggestions, not a select: the list of zones comes
 * with the Node version and would move the generated types.
 */
export const timeZoneField: TextField = {
  name: 'timeZone',
  type: 'text',
  defaultValue: 'UTC',
  required: true,
  admin: { components: { Field: '/src/admin/fields/TimeZoneField.tsx#TimeZoneField' } },
  validate: after(
    text,
    (value, { req }) => (value && isTimeZone(value)) || sentence(req, 'timeZone'),
  ),
}
