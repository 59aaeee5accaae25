import { ADMIN_LANGUAGES } from '#collections/shared/texts/catalogue.ts'
import { chooseProvider } from '#i18n/providers/choose.ts'
import { toProviderError } from '#i18n/providers/deepl/errors.ts'
import { ago } from '#src/admin/queue/ago.ts'
import { describeQueue } from '#src/admin/queue/describeQueue.ts'
import { reasonIn } from '#src/admin/queue/reason.ts'
import { overBudget } from '#src/translation/usage/overBudget.ts'
import { FAILURE_REASON } from '#src/translation/jobs/handle.ts'
import { PRIORITY } from '#src/translation/jobs/priority.ts'
import type { QueueOverview } from '#src/translation/queue/overview.ts'
import { ConnectionError, DeepLError, QuotaExceededError, TooManyRequestsError } from 'deepl-node'
import { describe, expect, it } from 'vitest'

const NOW = new Date('2026-09-20T12:00:00Z')
const before = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString()

const nothing: QueueOverview = {
  pause: null,
  running: { total: 0, rows: [] },
  waiting: { total: 0, later: 0, byLocale: [], rows: [] },
  stopped: { total: 0, failed: 0, held: 0, rows: [] },
}

const work = {
  id: 'record',
  title: 'Opening',
  collection: 'sessions',
  document: 'one',
  locale: 'ar' as const,
  reason: null,
}

const describing = { language: 'en' as const, now: NOW, kindOf: () => 'Session' }

describe('the queue in words', () => {
  it.each([
    ['runs', null, 'The queue runs.'],
    ['was paused by a person', { at: before(120), by: 'Ada' }, 'Paused by Ada, 2 minutes ago.'],
    ['was paused at a terminal', { at: before(5), by: null }, 'Paused on the command line'],
  ])('says that it %s', (_what, pause, expected) => {
    const view = describeQueue({ ...nothing, pause }, describing)
    expect(view.standing).toContain(expected)
    expect(view.isPaused).toBe(pause !== null)
  })

  it('names who runs a job and since when', () => {
    const rows = [{ ...work, worker: 'web-1 (4711)', since: before(3) }]
    const view = describeQueue({ ...nothing, running: { total: 1, rows } }, describing)
    expect(view.running.rows[0]).toMatchObject({
      isRtl: true,
      kind: 'Session',
      note: 'Begun 3 seconds ago on web-1 (4711)',
      title: 'Opening',
    })
  })

  it.each([
    ['an urgent one', { priority: PRIORITY.urgent, waitUntil: null }, 'Urgent'],
    ['a publish', { priority: PRIORITY.publish, waitUntil: null }, 'Published'],
    ['a backfill', { priority: PRIORITY.backfill, waitUntil: null }, 'In the background'],
    ['one that waits', { priority: 0, waitUntil: before(-60) }, 'Tried again in 1 minute'],
  ])('says why %s waits', (_what, waiting, expected) => {
    const list = { ...nothing.waiting, total: 1, rows: [{ ...work, ...waiting }] }
    const view = describeQueue({ ...nothing, waiting: list }, describing)
    expect(view.waiting.rows[0]?.note).toBe(expected)
  })
})

describe('a reason of our own', () => {
  const deepl = (error: unknown) =>
    toProviderError(error, { key: 'key', hasGlossary: false }).message
  const ours: [string, string][] = [
    ['of a failure', FAILURE_REASON],
    ['of a quota', deepl(new QuotaExceededError('456'))],
    ['of a rush', deepl(new TooManyRequestsError('429'))],
    ['of a broken line', deepl(new ConnectionError('gone'))],
    ['of a request too large', deepl(new DeepLError('Unexpected status code: 413'))],
    ['of a pair', deepl(new DeepLError("Value for 'target_lang' not supported."))],
    ['of no key', chooseProvider({ setting: 'auto', isDemo: false }).reason],
    ['of a switch', chooseProvider({ setting: 'none', isDemo: false }).reason],
  ]

  it.each(ours)('%s has words in every language of the admin', (_what, reason) => {
    const said = ADMIN_LANGUAGES.map((language) => reasonIn(language, reason))
    expect(said[0]).toBe(reason)
    expect(new Set(said).size).toBe(ADMIN_LANGUAGES.length)
  })

  it('of a budget is said with its values, in every language of the admin', () => {
    const now = new Date('2026-12-15T00:00:00Z')
    const budgets = { site: null, language: { limit: 5000, used: 4990, left: 10 } }
    const { sentence } = overBudget({ budgets, locale: 'fr', now })
    const said = ADMIN_LANGUAGES.map((language) => reasonIn(language, sentence) ?? '')
    expect(new Set(said).size).toBe(ADMIN_LANGUAGES.length)
    expect(said[0]).toContain('(December, French) leaves too little: 4,990 of 5,000')
    expect(reasonIn('fr', sentence)?.replaceAll(/\s/gu, ' ')).toBe(
      'Le budget du mois (décembre, français) ne suffit plus : 4 990 caractères utilisés sur 5 000. La traduction reprendra le 1 janvier, ou dès qu’un administrateur l’augmentera.',
    )
  })

  it('of somebody else is shown as it is; none is none', () => {
    expect(reasonIn('ar', 'LibreTranslate is asleep.')).toBe('LibreTranslate is asleep.')
    expect(reasonIn('fr', ' ')).toBeNull()
  })
})

describe('how long ago', () => {
  it.each([
    ['en', before(59), '59 seconds ago'],
    ['en', before(3600), '1 hour ago'],
    ['en', before(-90), 'in 1 minute'],
    ['fr', before(2 * 86_400), 'avant-hier'],
    ['en', before(0), 'now'],
  ])('%s: %s', (language, at, expected) => {
    expect(ago({ at, now: NOW, language })).toBe(expected)
  })

  it('has the same digits in Arabic', () => {
    expect(ago({ at: before(300), now: NOW, language: 'ar' })).toMatch(/5/)
  })
})
