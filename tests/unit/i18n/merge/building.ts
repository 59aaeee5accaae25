import type { SourceUnit, Unit } from '#i18n/units/types.ts'

/** A sentence of the source; rich text by default, so that order inside the field is all there is. */
export function sentence(source: string, path = 'body'): SourceUnit {
  return { path, block: '0', index: 0, source, gap: ' ', label: 'Body', tags: [] }
}

/** Sentences of one field, numbered as segmenting numbers them. */
export function field(sources: readonly string[], path = 'body'): SourceUnit[] {
  return sources.map((source, index) => ({ ...sentence(source, path), index }))
}

export function unit(source: string, more: Partial<Unit> = {}): Unit {
  return {
    id: `id of ${more.path ?? 'body'} ${source}`,
    path: 'body',
    block: '0',
    index: 0,
    gap: ' ',
    source,
    target: `fr(${source})`,
    state: 'machine',
    origin: { kind: 'machine', provider: 'deepl', at: '2023-09-17T10:00:00Z' },
    suggestion: null,
    checks: [],
    dismissed: [],
    ...more,
  }
}

/** A unit a person has corrected. */
export function edited(source: string, more: Partial<Unit> = {}): Unit {
  return unit(source, {
    state: 'edited',
    target: `person(${source})`,
    origin: { kind: 'person', user: 'u1', at: '2023-09-18T10:00:00Z' },
    ...more,
  })
}

/** Ids in order: `new-1`, `new-2` … */
export function counting(): () => string {
  let number = 0
  return () => `new-${String((number += 1))}`
}
