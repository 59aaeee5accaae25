import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A face of the site as one file for one script. */
export type FontFile = {
  family: string
  style: 'normal' | 'italic'
  /** Range of the variable weight axis. */
  weight: string
  unicodeRange: string
  /** Name without the hash, as `source-serif-4-latin-wght-normal.woff2`. */
  name: string
  body: Buffer
  /** Scales the face, so that two scripts look equally large on a line. */
  sizeAdjust?: string
}

type Face = Pick<FontFile, 'family' | 'style' | 'weight' | 'sizeAdjust'> & {
  /** Package below @fontsource-variable. */
  font: string
  subsets: readonly string[]
}

const SERIF = { family: 'Source Serif 4', font: 'source-serif-4', weight: '200 900' }
const SANS = { family: 'Source Sans 3', font: 'source-sans-3', weight: '200 900' }

/** Only what the site's languages are written in: Latin, its extension, Arabic. */
const FACES: readonly Face[] = [
  { ...SERIF, style: 'normal', subsets: ['latin', 'latin-ext'] },
  { ...SERIF, style: 'italic', subsets: ['latin', 'latin-ext'] },
  { ...SANS, style: 'normal', subsets: ['latin', 'latin-ext'] },
  {
    family: 'Noto Naskh Arabic',
    font: 'noto-naskh-arabic',
    style: 'normal',
    weight: '400 700',
    subsets: ['arabic'],
    sizeAdjust: '112%',
  },
]

/** Reads the faces from their packages. Throws when a package or a subset is not installed. */
export function readFonts(): FontFile[] {
  return FACES.flatMap(({ font, subsets, ...face }) => {
    const ranges = unicodeRanges(font)
    return subsets.map((subset) => {
      const unicodeRange = ranges.get(subset)
      if (!unicodeRange) throw new Error(`The font ${font} has no subset “${subset}”.`)
      const name = `${font}-${subset}-wght-${face.style}.woff2`
      const body = readFileSync(require.resolve(`@fontsource-variable/${font}/files/${name}`))
      return { ...face, name, unicodeRange, body }
    })
  })
}

function unicodeRanges(font: string): ReadonlyMap<string, string> {
  const json = readFileSync(require.resolve(`@fontsource-variable/${font}/unicode.json`), 'utf8')
  return new Map(Object.entries(JSON.parse(json) as Record<string, string>))
}

/** The style rule that names a face; the browser asks for the file when a page needs the script. */
export function fontFaceRule(font: FontFile, address: string): string {
  const adjust = font.sizeAdjust ? `size-adjust:${font.sizeAdjust};` : ''
  return (
    `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};` +
    `font-display:swap;${adjust}src:url(${address}) format("woff2");unicode-range:${font.unicodeRange}}`
  )
}
