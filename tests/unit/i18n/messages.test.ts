import { readFileSync, readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locales.ts'
import { createTranslator } from '#i18n/message.ts'

const root = new URL('../../../', import.meta.url)
const readMessages = (code: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`i18n/messages/${code}.json`, root), 'utf8')) as Record<
    string,
    string
  >

const english = readMessages('en')
const codes = LOCALES.map(({ code }) => code)

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Shape = { names: Set<string>; plurals: string[][] }

function shapeOf(elements: readonly Element[], shape: Shape): Shape {
  for (const element of elements) {
    const isPlural = 'pluralType' in element
    if (isPlural) shape.plurals.push(Object.keys(element.options))
    if ('options' in element) {
      shape.names.add(element.value)
      for (const option of Object.values(element.options)) shapeOf(option.value, shape)
    } else if (element.type === ARGUMENT) {
      shape.names.add(element.value)
    }
  }
  return shape
}

/** What the parser calls a plain `{name}`; text has other numbers. */
const ARGUMENT = 1

/** Parses as the site does: a message that does not parse throws. */
const shape = (message: string): Shape => {
  const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
  return shapeOf(parsed.getAst(), { names: new Set(), plurals: [] })
}

describe.each(codes)('the site’s strings in %s', (code) => {
  const messages = readMessages(code)

  it('has a sentence for every key of English and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([])
  })

  it('takes the same arguments as English in every sentence', () => {
    const namesOf = (all: Record<string, string>) =>
      Object.keys(english).map((key) => `${key}: ${[...shape(all[key] ?? '').names].sort().join()}`)
    expect(namesOf(messages)).toEqual(namesOf(english))
  })

  it('covers every plural category the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
    for (const message of Object.values(messages)) {
      for (const options of shape(message).plurals) {
        expect(options.filter((option) => !option.startsWith('=')).sort()).toEqual(
          [...pluralCategories].sort(),
        )
      }
    }
  })

  it('uses the typographic apostrophe, and never a straight quotation mark', () => {
    expect(Object.values(messages).filter((message) => /['"]/.test(message))).toEqual([])
  })
})

describe('French', () => {
  it('parts a colon from its word by a space that does not break', () => {
    for (const message of Object.values(readMessages('fr'))) {
      // Colons inside ICU arguments do not occur; every other one is text.
      expect(message).not.toMatch(/(?<![\u00a0\u202f])[:;?!»]/u)
    }
  })
})

describe('createTranslator', () => {
  it('writes numbers with the digits of the language', () => {
    expect(createTranslator('ar')('notice.stale', { count: 11 })).toContain('11')
    expect(createTranslator('en')('notice.stale', { count: 1 })).toContain('One sentence')
  })
})

describe('every key', () => {
  const sources = readdirSync(new URL('src/site/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(`src/site/${name}`, root), 'utf8'))
    .join('\n')
  /** Keys made of a fixed beginning and a value: t(`format.${format}`). */
  const beginnings = [...sources.matchAll(/`([a-z.]+)\.\$\{/g)].map((match) => match[1] ?? '')

  it('is used by a page', () => {
    const unused = Object.keys(english).filter((key) => {
      const isComposed = beginnings.some((beginning) => key.startsWith(`${beginning}.`))
      return !sources.includes(`'${key}'`) && !isComposed
    })
    expect(unused).toEqual([])
  })
})
