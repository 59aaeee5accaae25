import sharp from 'sharp'

import { logo, logoNames } from './logos/logo.ts'
import { portrait, portraitNames } from './portraits/portrait.ts'
import { assemblyHall } from './scenes/assemblyHall.ts'
import { bridgeAtNight } from './scenes/bridgeAtNight.ts'
import { lisbon } from './scenes/lisbon.ts'
import { newYork } from './scenes/newYork.ts'
import { publicSquare } from './scenes/publicSquare.ts'
import { roundTable } from './scenes/roundTable.ts'
import { toSvg, type Drawing } from './svg.ts'

const drawings = new Map<string, () => Drawing>([
  ['skyline-new-york.jpg', newYork],
  ['skyline-lisbon.jpg', lisbon],
  ['assembly-hall.jpg', assemblyHall],
  ['round-table.jpg', roundTable],
  ['public-square.jpg', publicSquare],
  ['bridge-at-night.jpg', bridgeAtNight],
  ...portraitNames.map((name) => [`portrait-${name}.jpg`, () => portrait(name)] as const),
  ...logoNames.map((name) => [`logo-${name}.png`, () => logo(name)] as const),
])

/** The names of all pictures; `.jpg` for scenes and portraits, `.png` for logos. */
export const pictureNames: readonly string[] = [...drawings.keys()]

/**
 * Draws one picture and gives the bytes of its file; `width` in pixels, else its full size.
 * The same name gives the same picture. Throws when no picture has that name.
 */
export const drawPicture = async (name: string, width?: number): Promise<Buffer> => {
  const drawing = drawings.get(name)
  if (drawing === undefined) throw new Error(`demo/media draws no picture called "${name}".`)
  const picture = sharp(Buffer.from(toSvg(drawing()))).resize(width)
  return name.endsWith('.png')
    ? picture.png({ compressionLevel: 9 }).toBuffer()
    : picture.flatten().jpeg({ quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer()
}
