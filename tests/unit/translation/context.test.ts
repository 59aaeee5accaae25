import { providerContexts } from '#src/translation/run/context.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const inField = (path: string, count: number, words = 'A sentence') =>
  Array.from({ length: count }, (_, at) =>
    unitWith({ path, block: path === 'title' ? '' : String(at), source: `${words} of ${path}.` }),
  )

const contextsOf = (units: ReturnType<typeof inField>) =>
  providerContexts({ title: 'The page', units, all: units, labels: new Map([['body', 'Text']]) })

/** Texts with one context travel in one request, 50 at most. */
const requestsFor = (contexts: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const context of contexts) counts.set(context, (counts.get(context) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.ceil(count / 50), 0)
}

describe('what surrounds a text', () => {
  it.each([
    ['a page of 50 sentences', [inField('title', 2), inField('body', 48)], 1],
    ['a page of one more', [inField('title', 2), inField('body', 49)], 2],
    ['a long field beside short ones', [inField('title', 1), inField('body', 80)], 3],
    ['many fields', ['a', 'b', 'c', 'd'].map((path) => inField(path, 20)), 2],
    ['nothing', [], 0],
  ])('%s', (_what, fields, requests) => {
    expect(requestsFor(contextsOf(fields.flat()))).toBe(requests)
  })

  it('names the page, and the field by its label', () => {
    const [context] = contextsOf(inField('body', 1))
    expect(context).toBe('The page. Text: A sentence of body. ')
  })

  it('holds words of every field that shares it, however long the first is', () => {
    const [context = ''] = contextsOf([
      ...inField('notes', 20, 'x'.repeat(400)),
      ...inField('body', 1),
    ])
    expect(context).toContain('Text: A sentence of body.')
    expect(context.length).toBeLessThanOrEqual(3000)
  })

  it('never makes more requests than there are fields and full fifties', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 })
    fc.assert(
      fc.property(sizes, (counts) => {
        const fields = counts.map((count, at) => inField(`field ${String(at)}`, count))
        const alone = counts.reduce((sum, count) => sum + Math.ceil(count / 50), 0)
        expect(requestsFor(contextsOf(fields.flat()))).toBeLessThanOrEqual(alone)
      }),
    )
  })
})
