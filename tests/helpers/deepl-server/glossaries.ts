import { randomUUID } from 'node:crypto'

const MAX_TERM_BYTES = 1024
const MAX_BYTES = 10 * 1024 * 1024
/** Pairs that DeepL has glossaries for here; Dutch has none, so that a test can meet one. */
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'pt', 'it', 'de']

export type Dictionary = { source: string; target: string; entries: Map<string, string> }
export type Glossary = { id: string; name: string; dictionaries: Dictionary[] }

/** What the server answers: a status and a JSON value, or null for no body. */
export type GlossaryAnswer = { status: number; value: unknown }

type GlossaryCall = { method: string; path: string; query: URLSearchParams; form: URLSearchParams }

/** The glossaries of one account, by DeepL's API of version 3. */
export function createGlossaries() {
  const glossaries: Glossary[] = []
  const find = (id: string) => glossaries.find((glossary) => glossary.id === id)

  function answer(call: GlossaryCall): GlossaryAnswer {
    const { method, path, query, form } = call
    const [, id, part] = /^\/v3\/glossaries(?:\/([^/]+))?(?:\/([^/]+))?$/u.exec(path) ?? []
    if (id === undefined) {
      if (method === 'GET') return ok({ glossaries: glossaries.map(describe) })
      return method === 'POST' ? create(form) : notFound
    }
    const glossary = find(id)
    if (!glossary) return notFound
    if (part === undefined && method === 'GET') return ok(describe(glossary))
    if (part === undefined && method === 'DELETE') {
      glossaries.splice(glossaries.indexOf(glossary), 1)
      return { status: 204, value: null }
    }
    if (part === 'dictionaries' && method === 'PUT') return replace(glossary, form)
    if (part === 'dictionaries' && method === 'DELETE') return remove(glossary, query)
    return notFound
  }

  function create(form: URLSearchParams): GlossaryAnswer {
    const glossary: Glossary = { id: randomUUID(), name: form.get('name') ?? '', dictionaries: [] }
    if (glossary.name === '') return bad('Glossary name must not be empty')
    for (let index = 0; form.has(`dictionaries[${String(index)}].source_lang`); index += 1) {
      const read = readDictionary((name) => form.get(`dictionaries[${String(index)}].${name}`))
      if ('problem' in read) return bad(read.problem)
      glossary.dictionaries.push(read)
    }
    if (glossary.dictionaries.length === 0) return bad('No dictionaries given')
    glossaries.push(glossary)
    return { status: 201, value: describe(glossary) }
  }

  function replace(glossary: Glossary, form: URLSearchParams): GlossaryAnswer {
    const read = readDictionary((name) => form.get(name))
    if ('problem' in read) return bad(read.problem)
    glossary.dictionaries = [...without(glossary, read), read]
    return ok(describeDictionary(read))
  }

  function remove(glossary: Glossary, query: URLSearchParams): GlossaryAnswer {
    const pair = { source: query.get('source_lang') ?? '', target: query.get('target_lang') ?? '' }
    const left = without(glossary, pair)
    if (left.length === glossary.dictionaries.length) return notFound
    glossary.dictionaries = left
    return { status: 204, value: null }
  }

  return { list: glossaries, find, answer }
}

/** What `/v2/glossary-language-pairs` says. */
export const languagePairs = () => ({
  supported_languages: LANGUAGES.flatMap((source_lang) =>
    LANGUAGES.filter((target_lang) => target_lang !== source_lang).map((target_lang) => ({
      source_lang,
      target_lang,
    })),
  ),
})

function readDictionary(field: (name: string) => string | null): Dictionary | { problem: string } {
  const source = (field('source_lang') ?? '').toLowerCase()
  const target = (field('target_lang') ?? '').toLowerCase()
  if (!LANGUAGES.includes(source) || !LANGUAGES.includes(target)) {
    return { problem: 'Unsupported glossary language pair' }
  }
  const text = field('entries') ?? ''
  if (text.trim() === '') return { problem: 'Entries must not be empty' }
  if (Buffer.byteLength(text) > MAX_BYTES) return { problem: 'Glossary is too large' }
  const entries = new Map<string, string>()
  for (const line of text.split('\n')) {
    const words = line.split('\t')
    const [from = '', to = ''] = words
    if (words.length !== 2 || from.trim() === '' || to.trim() === '') {
      return { problem: 'Invalid glossary entries' }
    }
    if (words.some((word) => Buffer.byteLength(word) > MAX_TERM_BYTES)) {
      return { problem: 'Glossary entry is too long' }
    }
    if (entries.has(from)) return { problem: 'Duplicate glossary entry' }
    entries.set(from, to)
  }
  return { source, target, entries }
}

const without = (glossary: Glossary, pair: { source: string; target: string }): Dictionary[] =>
  glossary.dictionaries.filter(
    ({ source, target }) =>
      source !== pair.source.toLowerCase() || target !== pair.target.toLowerCase(),
  )

const describe = ({ id, name, dictionaries }: Glossary) => ({
  glossary_id: id,
  name,
  dictionaries: dictionaries.map(describeDictionary),
  creation_time: '2026-01-01T00:00:00Z',
})

const describeDictionary = ({ source, target, entries }: Dictionary) => ({
  source_lang: source,
  target_lang: target,
  entry_count: entries.size,
})

const ok = (value: unknown): GlossaryAnswer => ({ status: 200, value })
const bad = (message: string): GlossaryAnswer => ({ status: 400, value: { message } })
const notFound: GlossaryAnswer = { status: 404, value: { message: 'Not found' } }
