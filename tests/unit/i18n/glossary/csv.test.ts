import { COLUMNS, type GlossaryEntry, KINDS } from '#i18n/glossary/csv/entry.ts'
import { withGuard, withoutGuard } from '#i18n/glossary/csv/formulas.ts'
import { readGlossary } from '#i18n/glossary/csv/readGlossary.ts'
import { writeGlossary } from '#i18n/glossary/csv/writeGlossary.ts'
import { type Locale, TARGET_LOCALES } from '#i18n/locales.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Cells as people and attackers write them; a file keeps no space around a cell. */
const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('=1+1', "'=x", "''@y", '-5', '+33 1', 'a;b,c', 'says "no"', 'two\nlines', '１'),
  )
  .map((text) => text.replaceAll('\r', '').trim())

const entry: fc.Arbitrary<GlossaryEntry> = fc.record({
  term: cell.filter((text) => text !== ''),
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'leave-alone')),
  caseSensitive: fc.boolean(),
  notes: cell,
  forms: fc
    .tuple(...TARGET_LOCALES.map(() => cell))
    .map((texts) => Object.fromEntries(TARGET_LOCALES.map((code, at) => [code, texts[at] ?? '']))),
})

describe('a glossary file', () => {
  it('gives back the entries it was written from', () => {
    const entries = fc.uniqueArray(entry, { selector: ({ term }) => term, maxLength: 6 })
    fc.assert(
      fc.property(entries, fc.boolean(), (written, hasMark) => {
        const text = (hasMark ? '\ufeff' : '') + writeGlossary(written)
        expect(readGlossary(text)).toEqual({ entries: written, problems: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('holds nothing that a spreadsheet runs, and gives it back all the same', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(withGuard(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
        expect(withoutGuard(withGuard(text))).toBe(text)
      }),
    )
    const written = writeGlossary([{ term: '=HYPERLINK("https://example.org")', forms: {} }])
    expect(written).toContain('"\'=HYPERLINK(')
  })

  it.each([
    ['commas', 'term,fr\nnet,filet\n'],
    ['semicolons', 'term;fr\r\nnet;filet'],
    ['tabs and other capitals', 'TERM\tFR\nnet\tfilet\n'],
    ['spaces, an empty line and a mark', '\ufeffterm , fr\n\n net , filet \n,\n'],
  ])('is read with %s', (_, text) => {
    const nothing = { kind: undefined, caseSensitive: undefined, notes: undefined }
    const entries = [{ ...nothing, term: 'net', forms: { fr: 'filet' } satisfies { fr: string } }]
    expect(readGlossary(text)).toEqual({ entries, problems: [] })
  })

  it.each<[string, string, [number, RegExp][]]>([
    ['empty', '', [[1, /empty/u]]],
    ['without terms', 'kind,fr\nterm,x', [[1, /must name a column “term”/u]]],
    [
      'with a language nobody knows',
      'term,xx\na,b',
      [[1, /“xx” is no column\. There are: term, kind/u]],
    ],
    ['with English', 'term,en\na,b', [[1, /“en” is no column/u]]],
    ['with a column twice', 'term,fr,FR\na,b,c', [[1, /“fr” stands there twice/u]]],
    ['with a term twice', 'term\na\nb\na\n', [[4, /“a” stands in line 2 already/u]]],
    ['without a term', 'term,fr\n,b', [[2, /The term is empty/u]]],
    ['with another kind', 'term,kind\na,verb', [[2, /“verb” is no kind/u]]],
    ['with a maybe', 'term,caseSensitive\na,maybe', [[2, /true or false, not “maybe”/u]]],
    ['with a form of what has none', 'term,kind,fr\na,leave-alone,b', [[2, /never translated/u]]],
    ['with too few cells', 'term,fr\na', [[2, /1 cells for 2 columns/u]]],
    [
      'with a form that is too long',
      `term,fr\na,${'b'.repeat(201)}`,
      [[2, /fr has 201 characters/u]],
    ],
    [
      'with several mistakes',
      'term,kind\n,x\na,term\n,y',
      [
        [2, /empty/u],
        [2, /“x”/u],
        [4, /empty/u],
        [4, /“y”/u],
      ],
    ],
    ['with an open quotation', 'term,fr\na,"b\nc', [[3, /not CSV.*opening quote/u]]],
  ])('%s is refused with its lines', (_, text, expected) => {
    const { entries, problems } = readGlossary(text)
    expect(entries).toEqual([])
    expect(problems.map(({ line }) => line)).toEqual(expected.map(([line]) => line))
    expected.forEach(([, sentence], at) => {
      expect(problems[at]?.sentence).toMatch(sentence)
    })
  })

  it('names the line a record ends in, however many it has', () => {
    const text = 'term,notes\na,"one\ntwo"\n,x\n'
    expect(readGlossary(text).problems).toEqual([{ line: 4, sentence: 'The term is empty.' }])
  })

  it('has a column for every language that text is translated into', () => {
    const languages = COLUMNS.filter((column) => TARGET_LOCALES.includes(column as Locale))
    expect(languages).toEqual(TARGET_LOCALES)
  })
})
