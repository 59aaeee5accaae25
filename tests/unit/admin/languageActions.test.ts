import { RECORD_STATES } from '#collections/translations/fields.ts'
import {
  type ActionFacts,
  actionsOn,
  LANGUAGE_ACTIONS,
  type LanguageAction,
} from '#src/admin/languages/actions.ts'
import { ACTION_TEXTS, requestFor } from '#src/admin/languages/actionTexts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const live: ActionFacts = {
  state: 'released',
  showsOriginal: false,
  isWithdrawn: false,
  machineCount: 2,
  hasText: true,
  hasMachine: true,
  may: { decide: true, ask: true },
}

describe('what can be done about a language', () => {
  it.each<[string, Partial<ActionFacts>, LanguageAction[]]>([
    ['live', {}, ['showOriginal', 'retranslate', 'withdraw']],
    ['live, all by people', { machineCount: 0 }, ['showOriginal', 'withdraw']],
    ['live, no machine here', { hasMachine: false }, ['showOriginal', 'withdraw']],
    [
      'shown in the original',
      { showsOriginal: true },
      ['showTranslation', 'retranslate', 'withdraw'],
    ],
    [
      'failed with old text',
      { state: 'failed' },
      ['showOriginal', 'retry', 'retranslate', 'withdraw'],
    ],
    [
      'held before any text',
      { state: 'held', hasText: false, machineCount: 0 },
      ['retry', 'withdraw'],
    ],
    ['waiting its turn', { state: 'queued' }, ['showOriginal', 'withdraw']],
    ['withdrawn by staff', { state: 'withdrawn', isWithdrawn: true }, ['bringBack']],
    ['unpublished', { state: 'withdrawn' }, []],
    ['a translator’s own', { may: { decide: false, ask: true } }, ['retranslate']],
    ['somebody else’s', { may: { decide: false, ask: false } }, []],
  ])('%s', (_what, facts, expected) => {
    expect(actionsOn({ ...live, ...facts })).toEqual(expected)
  })

  const anything: fc.Arbitrary<ActionFacts> = fc.record({
    state: fc.constantFrom(...RECORD_STATES),
    showsOriginal: fc.boolean(),
    isWithdrawn: fc.boolean(),
    machineCount: fc.nat(3),
    hasText: fc.boolean(),
    hasMachine: fc.boolean(),
    may: fc.record({ decide: fc.boolean(), ask: fc.boolean() }),
  })

  it('never both a step and its undoing', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const actions = actionsOn(facts)
        expect(actions.includes('showOriginal') && actions.includes('showTranslation')).toBe(false)
        expect(actions.includes('withdraw') && actions.includes('bringBack')).toBe(false)
      }),
    )
  })

  it('nothing that changes what readers see, for those who do not decide it', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const actions = actionsOn({ ...facts, may: { ...facts.may, decide: false } })
        expect(actions.filter((action) => action !== 'retranslate')).toEqual([])
      }),
    )
  })
})

describe('an action', () => {
  it('is asked of its own record', () => {
    expect(LANGUAGE_ACTIONS.map((action) => requestFor(action, 'id'))).toEqual([
      { path: 'id/original', body: { shown: true } },
      { path: 'id/original', body: { shown: false } },
      { path: 'retry', body: { ids: ['id'] } },
      { path: 'id/retranslate', body: {} },
      { path: 'id/withdraw', body: { withdrawn: true } },
      { path: 'id/withdraw', body: { withdrawn: false } },
    ])
  })

  it('asks first where readers lose something or it costs, and only there', () => {
    expect(LANGUAGE_ACTIONS.filter((action) => ACTION_TEXTS[action].question)).toEqual([
      'showOriginal',
      'retranslate',
      'withdraw',
    ])
  })
})
