import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import type { TmxEntry } from '#i18n/exchange/tmx/types.ts'
import { writeTmx } from '#i18n/exchange/tmx/writeTmx.ts'
import { LOCALES, TARGET_LOCALES } from '#i18n/locales.ts'
import { taggedText, xmlSafe } from './taggedArbitrary.ts'

const read = async (...args: Parameters<typeof readTmx>) => {
  const entries = []
  for await (const entry of readTmx(...args)) entries.push(entry)
  return entries
}
const write = async (...args: Parameters<typeof writeTmx>) => {
  let file = ''
  for await (const piece of writeTmx(...args)) file += piece
  return file
}
async function* bytes(text: string, size: number) {
  const all = new TextEncoder().encode(text)
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
const tmx = (units: string, { srclang = 'en', version = '1.4' } = {}) =>
  `<?xml version="1.0"?>\n<tmx version="${version}"><header srclang="${srclang}"/><body>\n${units}\n</body></tmx>`
const unit = (en: string, fr: string) =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`

const entryArbitrary: fc.Arbitrary<TmxEntry> = fc.record({
  source: fc.record({ locale: fc.constant('en' as const), text: taggedText }),
  targets: fc.uniqueArray(
    fc.record({ locale: fc.constantFrom(...TARGET_LOCALES), text: taggedText }),
    { selector: ({ locale }) => locale, maxLength: 3 },
  ),
  props: fc.dictionary(fc.constantFrom('path', 'context', 'x-"quoted"'), fc.string(), {
    noNullPrototype: true,
  }),
})

describe('a TMX file that Dragoman writes', () => {
  it('comes back word for word and tag for tag, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entryArbitrary, { maxLength: 4 }),
        fc.integer({ min: 1, max: 97 }),
        async (entries, size) => {
          const file = await write(entries)
          const back = await read(bytes(file, size))
          const safe = entries.map(({ source, targets, props }) => ({
            source: { ...source, text: xmlSafe(source.text) },
            targets: targets.map((target) => ({ ...target, text: xmlSafe(target.text) })),
            props: Object.fromEntries(
              Object.entries(props).map(([type, value]) => [type, xmlSafe(value)]),
            ),
          }))
          expect(back.map(({ source, targets, props }) => ({ source, targets, props }))).toEqual(
            safe,
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps a target whose tags are broken, so that nothing is repaired behind a back', async () => {
    const targets = ['<g1>open', 'closed</g1>', '<g1><g2>a</g1></g2>', '<g1>a</g1><g1>b</g1>'].map(
      (text) => ({ locale: 'fr' as const, text }),
    )
    for (const target of targets) {
      const file = await write([
        { source: { locale: 'en', text: 'x' }, targets: [target], props: {} },
      ])
      const [entry] = await read(file)
      expect(entry?.targets).toEqual([target])
    }
  })

  it('names every language of ours in a way it reads again', async () => {
    const variants = LOCALES.map(({ code }) => ({ locale: code, text: code }))
    const [source, ...targets] = variants
    if (!source) throw new Error('There are no languages.')
    const [entry] = await read(await write([{ source, targets, props: {} }]))
    expect(entry).toMatchObject({ source, targets, skipped: [] })
  })

  it('says when it was made only if it is told', async () => {
    expect(await write([])).not.toContain('creationdate')
    const createdAt = new Date('2023-09-17T09:30:00.123Z')
    expect(await write([], { createdAt })).toContain('creationdate="20230917T093000Z"')
  })
})

describe('a TMX file of another program', () => {
  it.each([
    [
      'codes without x, numbered by i',
      '<bpt i="3">&lt;b&gt;</bpt>a<ept i="3">&lt;/b&gt;</ept>',
      '<g3>a</g3>',
    ],
    ['a placeholder with its own code', 'a<ph x="2">&lt;br/&gt;</ph>b', 'a<x2/>b'],
    ['placeholders without numbers', '<ph/>a<ph/>', '<x1/>a<x2/>'],
    ['a subflow inside a code', 'a<ph x="1">&lt;img alt="<sub>words</sub>"&gt;</ph>', 'a<x1/>'],
    ['highlighting', 'a <hi>very</hi> b', 'a very b'],
    ['unknown codes', 'a<ut x="1">{\\b}</ut>b', 'a<x1/>b'],
    ['halves of pairs', '<it pos="begin" x="1"/>a<it pos="end" x="2"/>', '<g1>a</g2>'],
    ['entities and character data', 'R&amp;D <![CDATA[a < b]]> &#233;', 'R&amp;D a &lt; b é'],
    ['white space', '  a\n  b ', '  a\n  b '],
  ])('is read with %s', async (_name, segment, text) => {
    const [entry] = await read(tmx(unit(segment, 'x')))
    expect(entry?.source).toEqual({ locale: 'en', text })
  })

  it('may write its languages with regions, and ones we do not know', async () => {
    const [entry] = await read(
      tmx(
        '<tu><tuv xml:lang="EN-us"><seg>a</seg></tuv><tuv xml:lang="pt_BR"><seg>b</seg></tuv>' +
          '<tuv xml:lang="sw"><seg>c</seg></tuv></tu>',
        { srclang: 'en-US' },
      ),
    )
    expect(entry?.source.locale).toBe('en')
    expect(entry?.targets).toEqual([{ locale: 'pt', text: 'b' }])
    expect(entry?.skipped).toEqual(['sw'])
  })

  it('may be UTF-16 with a byte order mark', async () => {
    const text = `\ufeff${tmx(unit('a', 'é')).replace('?>', ' encoding="UTF-16"?>')}`
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'))
    const [entry] = await read(
      (async function* () {
        yield await Promise.resolve(utf16)
      })(),
    )
    expect(entry?.targets[0]?.text).toBe('é')
  })

  it('keeps the properties of the unit apart from those of one language', async () => {
    const [entry] = await read(
      tmx(
        '<tu><prop type="path">title</prop><tuv xml:lang="en"><prop type="who">me</prop><seg>a</seg></tuv></tu>',
      ),
    )
    expect(entry?.props).toEqual({ path: 'title' })
  })

  it('takes the first language as the source when the header says *all*', async () => {
    const [entry] = await read(tmx(unit('a', 'b'), { srclang: '*all*' }))
    expect(entry?.source.locale).toBe('en')
  })
})

describe('a TMX file that cannot be read', () => {
  it.each([
    ['is not closed', '<tmx version="1.4"><body>\n<tu>', 'malformed', 2],
    ['has a bad tag', tmx(unit('a <hi>b', 'c')), 'malformed', 3],
    ['is another kind of XML', '<xliff/>', 'not-tmx', 1],
    ['is of a later version', tmx('', { version: '2.0' }), 'unsupported-version', 2],
    ['names no language', tmx('<tu><tuv><seg>a</seg></tuv></tu>'), 'unknown-language', 3],
    ['lacks the source', tmx(unit('a', 'b'), { srclang: 'de' }), 'missing-source', 3],
    [
      'declares entities',
      '<!DOCTYPE tmx [<!ENTITY a "aaaa">]>\n<tmx version="1.4"><body>\n<tu><tuv xml:lang="en"><seg>&a;</seg></tuv></tu></body></tmx>',
      'malformed',
      3,
    ],
  ])('says on which line when it %s', async (_name, file, code, line) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'TmxError', code, line })
  })

  it('is refused when it is larger than allowed', async () => {
    const two = tmx(unit('a', 'b') + unit('c', 'd'))
    await expect(read(two, { maxEntries: 1 })).rejects.toMatchObject({ code: 'too-large' })
    await expect(read(two, { maxCharacters: 20 })).rejects.toMatchObject({ code: 'too-large' })
    const long = tmx(unit('a'.repeat(50), 'b'))
    await expect(read(long, { maxSegmentCharacters: 40 })).rejects.toMatchObject({
      code: 'too-large',
    })
  })

  it('is refused when its bytes are of another encoding', async () => {
    const latin1 = new Uint8Array(Buffer.from(tmx(unit('é', 'b')), 'latin1'))
    const input = (async function* () {
      yield await Promise.resolve(latin1)
    })()
    await expect(read(input)).rejects.toMatchObject({ code: 'encoding' })
  })

  it('still gives the units before the mistake', async () => {
    const seen: string[] = []
    const reading = async () => {
      for await (const entry of readTmx(bytes(tmx(`${unit('a', 'b')}<tu & >`), 60))) {
        seen.push(entry.source.text)
      }
    }
    await expect(reading()).rejects.toMatchObject({ code: 'malformed' })
    expect(seen).toEqual(['a'])
  })
})
