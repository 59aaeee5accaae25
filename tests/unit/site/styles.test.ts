import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { siteFiles } from '#src/site/assets/siteFiles.ts'

const folder = new URL('../../../src/site/styles/', import.meta.url)
const sheets = readdirSync(folder).map((name) => ({
  name,
  css: readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))

const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/m
const PHYSICAL_VALUE = /(?:text-align|float|clear)\s*:\s*(?:left|right)/

describe.each(sheets)('$name', ({ css }) => {
  it('needs no second style sheet from right to left: logical properties only', () => {
    // Media queries ask about the screen, which has no logical sides.
    const rules = css.replace(/@media[^{]*/g, '')
    expect(PHYSICAL.exec(rules)?.[0]).toBeUndefined()
    expect(PHYSICAL_VALUE.exec(rules)?.[0]).toBeUndefined()
  })

  it('moves only for readers who have not asked for stillness', () => {
    const outside = css.replace(/@media \(prefers-reduced-motion[^{]*\{[\s\S]*?\n\}/g, '')
    expect(outside).not.toMatch(/(?:animation|transition|scroll-behavior)\s*:/)
  })
})

describe('the style sheet that is served', () => {
  const { addresses, files } = siteFiles()
  const served = files.get(addresses.stylesheet)?.body.toString() ?? ''

  it('holds every sheet of the folder', () => {
    for (const { css } of sheets) expect(served).toContain(css.trim().split('\n').at(-2)?.trim())
    for (const { name } of sheets) {
      expect(served).toContain(readFileSync(new URL(name, folder), 'utf8'))
    }
  })

  it('asks only for fonts that are served, from this site', () => {
    const asked = [...served.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(asked.length).toBeGreaterThan(5)
    for (const address of asked) expect(files.has(address)).toBe(true)
  })

  it.each(['--ink', '--quiet', '--rubric'])(
    'sets %s readable on paper, by day and by night',
    (ink) => {
      const tokens = sheets.find(({ name }) => name === 'tokens.css')?.css ?? ''
      const valuesOf = (name: string) =>
        [...tokens.matchAll(new RegExp(`${name}: (#[0-9a-f]{6})`, 'g'))].map(
          (match) => match[1] ?? '',
        )
      const inks = valuesOf(ink)
      expect(inks).toHaveLength(2)
      for (const ground of ['--paper', '--raised']) {
        valuesOf(ground).forEach((paper, theme) => {
          expect(contrast(inks[theme] ?? '', paper)).toBeGreaterThanOrEqual(4.5)
        })
      }
    },
  )
})

/** WCAG 2.2 contrast ratio of two colours written as #rrggbb. */
function contrast(a: string, b: string): number {
  const [bright, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
