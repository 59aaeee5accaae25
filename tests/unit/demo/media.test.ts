import { readFile } from 'node:fs/promises'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { demoContent } from '#demo/content/index.ts'
import { documentNames } from '#demo/media/documents.ts'
import { drawPicture, pictureNames } from '#demo/media/draw.ts'
import { makeDemoFile } from '#demo/media/files.ts'
import { lisbon } from '#demo/media/scenes/lisbon.ts'
import { newYork } from '#demo/media/scenes/newYork.ts'
import { toSvg } from '#demo/media/svg.ts'
import { BRACKETS, SPEECH_MARK } from '#src/admin/brand/markPaths.ts'

describe('the demo files', () => {
  it('are made for every media document, and for no other', () => {
    const wanted = demoContent.media.map(({ file }) => file).sort()
    expect([...pictureNames, ...documentNames].sort()).toEqual(wanted)
  })

  it('have names that the upload rules allow: no vector graphics', () => {
    expect(pictureNames.filter((name) => !/^[a-z0-9-]+\.(jpg|png)$/.test(name))).toEqual([])
  })

  it.each(['skyline-new-york.jpg', 'portrait-edda-rosenvik.jpg'])(
    '%s is a picture with many colours',
    async (name) => {
      const picture = sharp(await drawPicture(name, 240))
      const { width, format } = await picture.metadata()
      const { entropy } = await picture.stats()
      expect([width, format]).toEqual([240, 'jpeg'])
      expect(entropy).toBeGreaterThan(4)
    },
  )

  it('draws both skylines at 2400 by 1350', () => {
    for (const { width, height } of [newYork(), lisbon()])
      expect([width, height]).toEqual([2400, 1350])
  })

  it('draws the same picture every time', () => {
    expect(toSvg(newYork())).toBe(toSvg(newYork()))
  })

  it('draws without letters, so that no picture needs a translation', () => {
    expect(toSvg(newYork())).not.toContain('<text')
    expect(toSvg(lisbon())).not.toContain('<text')
  })

  it('draws logos on a transparent ground', async () => {
    const { data, mimetype, size } = await makeDemoFile('logo-civic-peace.png')
    const { hasAlpha, width, height } = await sharp(data).metadata()
    expect([mimetype, size, hasAlpha, width, height]).toEqual([
      'image/png',
      data.length,
      true,
      640,
      640,
    ])
  })

  it('prints documents with title, language and structure, the same every time', async () => {
    const [once, again] = await Promise.all([
      makeDemoFile('first-three-days.pdf'),
      makeDemoFile('first-three-days.pdf'),
    ])
    const text = once.data.toString('latin1')
    expect(once.mimetype).toBe('application/pdf')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('/Lang (en-GB)')
    expect(text).toContain('/StructTreeRoot')
    expect(text).toContain('Checklist for the first three days')
    expect(text).toMatch(/\/S \/TH\b/)
    expect(again.data.equals(once.data)).toBe(true)
  })

  it('says so when asked for a file it does not make', async () => {
    await expect(makeDemoFile('nobody.jpg')).rejects.toThrow('draws no picture called "nobody.jpg"')
    await expect(makeDemoFile('nobody.exe')).rejects.toThrow('makes no files like "nobody.exe"')
  })
})

describe('the mark', () => {
  it('is the same in the admin and on the site', async () => {
    for (const name of ['logo.svg', 'favicon.svg']) {
      const svg = await readFile(
        new URL(`../../../src/site/assets/${name}`, import.meta.url),
        'utf8',
      )
      expect(svg).toContain(BRACKETS)
      expect(svg).toContain(SPEECH_MARK)
    }
  })
})
