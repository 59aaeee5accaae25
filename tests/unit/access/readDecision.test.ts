import { decideContentRead, type ReadQuestion } from '#collections/shared/access/readDecision.ts'
import type { Actor } from '#collections/shared/access/roles.ts'
import { NOT_TRASHED } from '#collections/shared/published.ts'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

const PUBLISHED = { _status: { equals: 'published' } }
const reader: Actor = null
const translator: Actor = { id: 't', roles: ['translator'], languages: ['fr'] }
const both: Actor = { id: 'b', roles: ['editor', 'translator'], languages: ['fr'] }
const admin: Actor = { id: 'a', roles: ['admin'] }
const noRole: Actor = { id: 'n', roles: [] }

const ask = (question: Partial<ReadQuestion>) =>
  decideContentRead({
    actor: reader,
    locale: undefined,
    publicLocales: new Set(['en', 'fr', 'es']),
    recordedIds: () => Promise.resolve(['doc-1']),
    hasDrafts: true,
    hasTrash: false,
    ...question,
  })

const outsideTrash = (where: Where): Where => ({ and: [NOT_TRASHED, where] })

const OWN = { or: [PUBLISHED, { id: { in: ['doc-1'] } }] }

describe('reading content', () => {
  it.each<[string, Partial<ReadQuestion>, unknown]>([
    ['a reader sees what is published', {}, PUBLISHED],
    ['a reader sees it in a language that is on', { locale: 'fr' }, PUBLISHED],
    ['a reader sees no language that is off', { locale: 'de' }, false],
    ['a reader never sees all languages at once', { locale: 'all' }, false],
    ['a reader asking for an unknown language sees nothing', { locale: 'xx' }, false],
    ['somebody without a role is a reader', { actor: noRole, locale: 'fr' }, PUBLISHED],
    [
      'a preview link opens its document',
      { previewId: 'doc-9' },
      { or: [PUBLISHED, { id: { equals: 'doc-9' } }] },
    ],
    ['a translator sees the source of their documents', { actor: translator }, OWN],
    ['a translator sees their language of them', { actor: translator, locale: 'fr' }, OWN],
    [
      'a translator is a reader in another language',
      { actor: translator, locale: 'es' },
      PUBLISHED,
    ],
    [
      'a translator sees their language before it is on',
      { actor: translator, locale: 'fr', publicLocales: new Set(['en']) },
      OWN,
    ],
    ['a translator never sees all languages at once', { actor: translator, locale: 'all' }, false],
    [
      'a translator without documents sees what is published',
      { actor: translator, recordedIds: () => Promise.resolve([]) },
      PUBLISHED,
    ],
    ['an editor sees everything', { actor: both, locale: 'all' }, true],
    ['an administrator sees everything', { actor: admin, locale: 'de' }, true],
    ['what has no drafts is public in public languages', { hasDrafts: false, locale: 'es' }, true],
    ['what has no drafts is not public in others', { hasDrafts: false, locale: 'de' }, false],
    ['a reader sees no trash', { hasTrash: true }, outsideTrash(PUBLISHED)],
    ['a reader sees no trashed file', { hasTrash: true, hasDrafts: false }, NOT_TRASHED],
    ['a translator sees no trash', { hasTrash: true, actor: translator }, outsideTrash(OWN)],
    [
      'a preview link opens nothing in the trash',
      { hasTrash: true, previewId: 'doc-9' },
      outsideTrash({ or: [PUBLISHED, { id: { equals: 'doc-9' } }] }),
    ],
    ['an editor sees the trash', { hasTrash: true, actor: both }, true],
    ['a language that is off stays closed', { hasTrash: true, locale: 'de' }, false],
  ])('%s', async (_what, question, expected) => {
    expect(await ask(question)).toEqual(expected)
  })
})
