import { callApi } from '#tests/helpers/translation/api.ts'
import type { User } from '#payload-types'
import { formatNames, toWords } from 'payload'
import type { CollectionSlug, Payload, TypedLocale } from 'payload'
import type { Write } from './table.ts'

/** Somebody at one of the interfaces. `headers` and `user` are empty for a reader. */
export type Caller = { payload: Payload; user: User | null; headers: Headers }

export type Listing = { id: string; words: string }

/** One way into Payload. Reads give what was shown, writes whether they went through. */
export type Interface = {
  name: string
  list: (
    caller: Caller,
    args: { collection: CollectionSlug; locale: string | undefined; draft: boolean },
  ) => Promise<Listing[]>
  versions: (caller: Caller, collection: CollectionSlug) => Promise<number>
  write: (
    caller: Caller,
    args: {
      operation: Write
      collection: CollectionSlug
      locale: string | undefined
      id: string
      version: string
      data: Record<string, unknown>
    },
  ) => Promise<boolean>
}

const inTrash = () => ({ deletedAt: new Date().toISOString() })
const outOfTrash = { deletedAt: null }

const asListing = (docs: readonly unknown[]): Listing[] =>
  docs.map((doc) => ({ id: (doc as { id: string }).id, words: JSON.stringify(doc) }))

const local: Interface = {
  name: 'Local API',
  list: async ({ payload, user }, { collection, locale, draft }) => {
    const found = await payload
      .find({
        collection,
        depth: 0,
        draft,
        limit: 1000,
        overrideAccess: false,
        user,
        ...(locale ? { locale: locale as TypedLocale } : {}),
      })
      .catch(deniedAs({ docs: [] as unknown[] }))
    return asListing(found.docs)
  },
  versions: async ({ payload, user }, collection) => {
    const found = await payload
      .findVersions({ collection, overrideAccess: false, user, limit: 10 })
      .catch(deniedAs({ totalDocs: 0 }))
    return found.totalDocs
  },
  write: async ({ payload, user }, { operation, collection, locale, id, version, data }) => {
    const shared = {
      overrideAccess: false as const,
      user,
      ...(locale ? { locale: locale as TypedLocale } : {}),
    }
    const work = {
      create: () => payload.create({ collection, data, draft: true, ...shared }),
      update: () => payload.update({ collection, id, data, draft: true, ...shared }),
      delete: () => payload.delete({ collection, id, ...shared }),
      duplicate: () => payload.duplicate({ collection, id, ...shared }),
      restore: () => payload.restoreVersion({ collection, id: version, ...shared }),
      trash: () => payload.update({ collection, id, data: inTrash(), ...shared }),
      undelete: () => payload.update({ collection, id, data: outOfTrash, trash: true, ...shared }),
      deleteForEver: () => payload.delete({ collection, id, trash: true, ...shared }),
    }
    return work[operation]().then(
      () => true,
      (error: unknown) => deniedAs(false)(error),
    )
  },
}

/** Only a refusal is a refusal: anything else is a fault that the test must show. */
function deniedAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    const status = (error as { status?: number }).status
    if (status === 401 || status === 403 || status === 404 || status === 409) return value
    throw error
  }
}

const isRefusal = (status: number) => [400, 401, 403, 404, 409].includes(status)

const rest: Interface = {
  name: 'REST',
  list: async ({ payload, headers }, { collection, locale, draft }) => {
    const query = new URLSearchParams({ depth: '0', limit: '1000', draft: String(draft) })
    if (locale) query.set('locale', locale)
    const answer = await callApi({ payload, headers, path: `/${collection}?${query.toString()}` })
    if (answer.status !== 200 && !isRefusal(answer.status)) throw new Error(JSON.stringify(answer))
    return asListing((answer.body.docs as unknown[] | undefined) ?? [])
  },
  versions: async ({ payload, headers }, collection) => {
    const answer = await callApi({ payload, headers, path: `/${collection}/versions?limit=10` })
    return (answer.body.totalDocs as number | undefined) ?? 0
  },
  write: async ({ payload, headers }, { operation, collection, locale, id, version, data }) => {
    const query = new URLSearchParams(locale ? { locale } : {})
    if (operation === 'undelete' || operation === 'deleteForEver') query.set('trash', 'true')
    else query.set('draft', 'true')
    const call = {
      create: { method: 'POST', path: `/${collection}`, body: data },
      update: { method: 'PATCH', path: `/${collection}/${id}`, body: data },
      delete: { method: 'DELETE', path: `/${collection}/${id}` },
      duplicate: { method: 'POST', path: `/${collection}/${id}/duplicate`, body: {} },
      restore: { method: 'POST', path: `/${collection}/versions/${version}`, body: {} },
      trash: { method: 'PATCH', path: `/${collection}/${id}`, body: inTrash() },
      undelete: { method: 'PATCH', path: `/${collection}/${id}`, body: outOfTrash },
      deleteForEver: { method: 'DELETE', path: `/${collection}/${id}` },
    }[operation]
    const answer = await callApi({
      payload,
      headers,
      ...call,
      path: `${call.path}?${query.toString()}`,
    })
    if (answer.status >= 400 && !isRefusal(answer.status)) throw new Error(JSON.stringify(answer))
    return answer.status < 300
  },
}

type GraphqlAnswer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

const graphql: Interface = {
  name: 'GraphQL',
  list: async (caller, { collection, locale, draft }) => {
    const { plural } = namesOf(caller.payload, collection)
    const args = `limit: 1000, draft: ${String(draft)}${localeArgument(locale)}`
    const answer = await ask(
      caller,
      `{ found: ${plural}(${args}) { docs { id ${nameField(collection)} } } }`,
      locale,
    )
    const found = answer.data?.found as { docs: unknown[] } | null | undefined
    return asListing(found?.docs ?? [])
  },
  versions: async (caller, collection) => {
    const { plural } = namesOf(caller.payload, collection)
    const answer = await ask(caller, `{ found: versions${plural}(limit: 10) { totalDocs } }`)
    return (answer.data?.found as { totalDocs: number } | null | undefined)?.totalDocs ?? 0
  },
  write: async (caller, { operation, collection, locale, id, version, data }) => {
    const { singular } = namesOf(caller.payload, collection)
    const words = graphqlValue(data)
    const at = localeArgument(locale)
    const mutation = {
      create: `create${singular}(data: ${words}, draft: true${at}) { id }`,
      update: `update${singular}(id: "${id}", data: ${words}, draft: true${at}) { id }`,
      delete: `delete${singular}(id: "${id}") { id }`,
      duplicate: `duplicate${singular}(id: "${id}", data: ${words}) { id }`,
      restore: `restoreVersion${singular}(id: "${version}") { id }`,
      trash: `update${singular}(id: "${id}", data: ${graphqlValue(inTrash())}) { id }`,
      undelete: `update${singular}(id: "${id}", data: ${graphqlValue(outOfTrash)}, trash: true) { id }`,
      deleteForEver: `delete${singular}(id: "${id}", trash: true) { id }`,
    }[operation]
    const answer = await ask(caller, `mutation { done: ${mutation} }`, locale)
    return Boolean(answer.data?.done) && !answer.errors
  },
}

/** `all` is no value of the argument's type: then it is asked for in the address alone. */
const localeArgument = (locale: string | undefined) =>
  locale && locale !== 'all' ? `, locale: ${locale}` : ''

const nameField = (collection: CollectionSlug) =>
  ({ sponsors: 'name', people: 'name', media: 'alt', 'glossary-terms': 'term' })[
    collection as string
  ] ?? 'title'

const graphqlValue = (data: Record<string, unknown>): string =>
  `{ ${Object.entries(data)
    .map(
      ([key, value]) =>
        `${key}: ${key === 'status' || key === 'kind' ? String(value) : JSON.stringify(value)}`,
    )
    .join(', ')} }`

const REFUSAL =
  /one language at a time|not allowed|is not written into|is not a language|Not Found/i

async function ask(caller: Caller, query: string, locale?: string): Promise<GraphqlAnswer> {
  const headers = new Headers(caller.headers)
  headers.set('Content-Type', 'application/json')
  const { body } = await callApi({
    payload: caller.payload,
    method: 'POST',
    headers,
    path: `/graphql${locale ? `?locale=${locale}` : ''}`,
    body: { query },
  })
  const answer = body as GraphqlAnswer
  // Only a refusal is a refusal: anything else is a fault that the test must show.
  const fault = answer.errors?.find(({ message }) => !REFUSAL.test(message))
  if (fault) throw new Error(`${fault.message} in ${query}`)
  return answer
}

/** The names Payload gives a collection in its schema. */
function namesOf(payload: Payload, slug: CollectionSlug): { singular: string; plural: string } {
  const { graphQL } = payload.collections[slug].config
  const names = formatNames(slug)
  const given = graphQL === false ? undefined : graphQL
  const singular = given?.singularName ?? toWords(names.singular, true)
  const plural = given?.pluralName ?? toWords(names.plural, true)
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}

export const INTERFACES: readonly Interface[] = [local, rest, graphql]
