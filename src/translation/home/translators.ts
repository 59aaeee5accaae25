import { type Actor, mayTranslateInto } from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'

type Account = NonNullable<Actor> & { name?: string | null }

/** A person work can be given to: never more of an account than this. */
export type Translator = { id: string; name: string }

/** More accounts than a menu holds; larger teams assign by the record. */
const MOST = 200

/** Those who may translate into at least one of these languages, by name. */
export async function translatorsOf(
  payload: Payload,
  languages: readonly Locale[],
): Promise<Translator[]> {
  const { docs } = await payload.db.find<Account>({
    collection: 'users',
    limit: MOST,
    pagination: false,
    select: { name: true, roles: true, languages: true },
    sort: 'name',
  })
  return docs
    .filter((account) => languages.some((locale) => mayTranslateInto(account, locale)))
    .map(({ id, name }) => ({ id, name: name ?? '–' }))
}

/** Whether a person may be given work in a language. */
export async function mayBeGiven(
  payload: Payload,
  { id, locale }: { id: string; locale: Locale },
): Promise<boolean> {
  const account = await payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  return account !== null && mayTranslateInto(account, locale)
}
