import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { demoContent } from '#demo/content/index.ts'

import { objectsIn, referencesIn } from './walk.ts'

const documents = [
  ...demoContent.media,
  ...demoContent.sponsors,
  ...demoContent.people,
  ...demoContent.pages,
  ...demoContent.summits,
  ...demoContent.sessions,
]
const keys = documents.map(({ key }) => key)

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

/** A paragraph's words, so that a sentence is looked for in whole text. */
const strings = objectsIn(demoContent).flatMap((node) =>
  Object.values(node).filter((value) => typeof value === 'string'),
)

describe('the demo content', () => {
  it('gives every document a key of its own', () => {
    expect(duplicates(keys)).toEqual([])
  })

  it('resolves every reference, inside rich text too', () => {
    const references = referencesIn(demoContent)
    expect(references).toContain('sessions/workshop-three-days')
    expect(references.filter((ref) => !keys.some((key) => key === ref))).toEqual([])
  })

  it('uses every picture, person and sponsor it makes', () => {
    const references = new Set(referencesIn(demoContent))
    const made = [...demoContent.media, ...demoContent.people, ...demoContent.sponsors]
    expect(made.map(({ key }) => key).filter((key) => !references.has(key))).toEqual([])
  })

  it('describes every file in words', () => {
    for (const { key, data } of demoContent.media) {
      expect(data.alt.length, key).toBeGreaterThan(20)
    }
    expect(duplicates(demoContent.media.map(({ data }) => data.alt))).toEqual([])
    expect(duplicates(demoContent.media.map(({ file }) => file))).toEqual([])
  })

  it('has the eleven events of the agenda, in every format', () => {
    const events = demoContent.sessions.filter(({ data }) => data.summit.ref === 'summits/2023')
    expect(events).toHaveLength(11)
    // The steering committee has a title and nothing else, so its format is not said either.
    expect(new Set(events.flatMap(({ data }) => data.format ?? []))).toEqual(
      new Set([
        'plenary',
        'round-table',
        'working-lunch',
        'mayors-meeting',
        'dialogue',
        'workshop',
      ]),
    )
    expect(new Set(events.flatMap(({ data }) => data.status ?? []))).toEqual(
      new Set(['planned', 'moved', 'cancelled']),
    )
  })

  it('has one event with a title and nothing else', () => {
    const bare = demoContent.sessions.filter(
      ({ data }) => Object.keys(data).sort().join() === 'summit,title',
    )
    expect(bare.map(({ data }) => data.title)).toEqual(['Meeting of the Steering Committee'])
  })

  it('explains every session that is moved or cancelled', () => {
    for (const { key, data } of demoContent.sessions) {
      expect(data.statusNote !== undefined, key).toBe(
        data.status !== undefined && data.status !== 'planned',
      )
    }
  })

  it('ends every session after it starts, on a day of its summit', () => {
    for (const { key, data } of demoContent.sessions) {
      if (data.startsAt === undefined || data.endsAt === undefined) continue
      const summit = demoContent.summits.find((one) => one.key === data.summit.ref)
      if (summit === undefined) throw new Error(`${key} has no summit`)
      const { startDate, endDate, timeZone } = summit.data
      const dayOf = (instant: string) =>
        new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))
      expect(Date.parse(data.startsAt), key).toBeLessThan(Date.parse(data.endsAt))
      expect(dayOf(data.startsAt) >= startDate && dayOf(data.endsAt) <= endDate, key).toBe(true)
    }
  })

  it('keeps titles and names apart within a collection', () => {
    const titled = [demoContent.summits, demoContent.sessions, demoContent.pages]
    for (const group of titled) expect(duplicates(group.map(({ data }) => data.title))).toEqual([])
    for (const group of [demoContent.sponsors, demoContent.people]) {
      expect(duplicates(group.map(({ data }) => data.name))).toEqual([])
      expect(duplicates(group.map(({ data }) => data.slug))).toEqual([])
    }
  })

  it('links the two editions to each other', () => {
    const [third, fourth] = demoContent.summits
    expect(third?.data.nextEdition?.ref).toBe(fourth?.key)
    expect(fourth?.data.previousEdition?.ref).toBe(third?.key)
  })

  it('sends nobody to an address that could belong to somebody', () => {
    const hosts = strings
      .filter((value) => /^https?:/.test(value))
      .map((value) => new URL(value).hostname)
    expect(hosts.length).toBeGreaterThan(10)
    expect(hosts.filter((host) => !/(^|\.)example\.org$/.test(host))).toEqual([])
  })

  it('has nothing typed twice: no double space, no straight quotation mark', () => {
    expect(strings.filter((value) => /\s{2}|["']/.test(value))).toEqual([])
  })

  it('commits no picture or document: they are made by scripts', () => {
    for (const { file } of demoContent.media) {
      expect(existsSync(new URL(`../../../demo/media/${file}`, import.meta.url)), file).toBe(false)
    }
  })
})
