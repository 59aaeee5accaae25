import { RECORD_STATES } from '#collections/translations/fields.ts'
import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { z } from 'zod'

export const VIEWS = ['worst', 'documents'] as const
export const SORTS = ['worst', 'title', 'changed', 'date'] as const
export const ASSIGNED = ['me', 'nobody'] as const
export const DUE = ['overdue', 'week', 'none'] as const

/** Deeper than anybody turns pages; a search finds the rest. */
const LAST_PAGE = 1000

/** A wrong or empty value in an address is as if it were not there: links of yesterday go on working. */
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const querySchema = z.object({
  view: z.enum(VIEWS).catch('worst'),
  sort: z.enum(SORTS).catch('worst'),
  locale: optional(z.custom<Locale>((code) => isLocale(code) && code !== SOURCE_LOCALE)),
  collection: optional(z.string().regex(/^(?:global:)?[a-z-]{1,60}$/)),
  state: optional(z.enum(RECORD_STATES)),
  assignee: optional(z.union([z.enum(ASSIGNED), z.uuid()])),
  due: optional(z.enum(DUE)),
  check: optional(z.literal('errors')),
  q: optional(z.string().trim().min(1).max(100)),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
})

/** What the home of translations is asked to show, as it stands in its address. */
export type HomeQuery = z.infer<typeof querySchema>

export function parseHomeQuery(params: Readonly<Record<string, unknown>>): HomeQuery {
  const single = Object.entries(params).map(([key, value]) => [
    key,
    Array.isArray(value) ? (value[0] as unknown) : value,
  ])
  return querySchema.parse(Object.fromEntries(single))
}

/** The address of a query, without what it would be anyway. */
export function homeSearch(query: HomeQuery): string {
  const plain: Partial<HomeQuery> = { view: 'worst', sort: 'worst', page: 1 }
  const entries = Object.entries(query).filter(
    ([key, value]) => value !== undefined && value !== plain[key as keyof HomeQuery],
  )
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))
  return search.size > 0 ? `?${search.toString()}` : ''
}
