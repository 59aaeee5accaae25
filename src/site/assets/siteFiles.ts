import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { localeDefinition } from '#i18n/locales.ts'
import { fontFaceRule, readFonts } from './fonts.ts'
import type { SiteAssets } from './types.ts'

export type SiteFile = { body: Buffer; type: string }

export type SiteFiles = {
  addresses: SiteAssets
  /** Every file by its address. */
  files: ReadonlyMap<string, SiteFile>
}

/** In this order: what comes later may build on what came before. */
const STYLE_SHEETS = [
  'tokens',
  'base',
  'prose',
  'frame',
  'title',
  'sections',
  'programme',
  'supporters',
  'notices',
  'print',
] as const

const here = (path: string): URL => new URL(path, import.meta.url)

/**
 * Reads the site's own files (style sheet, fonts, mark, preview script) and gives each an address
 * with the hash of its content, so that browsers may keep it for ever.
 */
export function readSiteFiles(): SiteFiles {
  const files = new Map<string, SiteFile>()
  const add = (file: SiteFile & { name: string }): string => {
    const address = hashedAddress(file.name, file.body)
    files.set(address, { body: file.body, type: file.type })
    return address
  }
  const fonts = readFonts().map((font) => {
    const address = add({ name: font.name, body: font.body, type: 'font/woff2' })
    return { font, address }
  })
  const css = [
    ...fonts.map(({ font, address }) => fontFaceRule(font, address)),
    ...STYLE_SHEETS.map((name) => readFileSync(here(`../styles/${name}.css`), 'utf8')),
  ].join('\n')
  const script = readFileSync(here('../preview/reloadOnSave.js'))
  const favicon = readFileSync(here('./favicon.svg'))
  const preloaded = (name: string): string =>
    fonts.find(({ font }) => font.name === name)?.address ?? ''
  const latin = preloaded('source-serif-4-latin-wght-normal.woff2')
  const arabic = preloaded('noto-naskh-arabic-arabic-wght-normal.woff2')
  return {
    addresses: {
      stylesheet: add({ name: 'site.css', body: Buffer.from(css), type: 'text/css' }),
      favicon: add({ name: 'favicon.svg', body: favicon, type: 'image/svg+xml' }),
      previewScript: add({ name: 'preview.js', body: script, type: 'text/javascript' }),
      readingFont: (locale) => (localeDefinition(locale).rtl ? arabic : latin),
    },
    files,
  }
}

/** `/assets/site.1a2b3c4d5e6f.css`: twelve hexadecimal digits of the content's SHA-256. */
function hashedAddress(name: string, body: Buffer): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const dot = name.lastIndexOf('.')
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

let remembered: SiteFiles | undefined

/** The site's files, read once for the life of the process. */
export function siteFiles(): SiteFiles {
  remembered ??= readSiteFiles()
  return remembered
}
