import { circle, group, linearGradient, path, rect, type Drawing } from '../svg.ts'
import { grounds } from './grounds.ts'
import { hairBehind, hairFront } from './hair.ts'
import { sitters, type Sitter } from './sitters.ts'
import { PORTRAIT } from './size.ts'

const { width: WIDTH, height: HEIGHT } = PORTRAIT

const head = ({
  skin: [light, shade],
  beard = false,
  glasses = false,
  hairColour,
  earring,
}: Sitter) => [
  path('M412 650 L412 860 Q480 930 548 860 L548 650 Z', { fill: shade }),
  path('M412 720 Q480 800 548 720 L548 700 L412 700 Z', { fill: '#000000', opacity: 0.16 }),
  path('M324 500 Q324 344 480 344 Q636 344 636 500 Q636 742 480 742 Q324 742 324 500 Z', {
    fill: light,
  }),
  path('M480 344 Q636 344 636 500 Q636 742 480 742 Z', { fill: shade }),
  beard
    ? path(
        'M326 540 Q330 772 480 778 Q630 772 634 540 Q612 650 540 640 Q480 622 420 640 Q348 650 326 540 Z',
        { fill: hairColour },
      )
    : '',
  glasses
    ? group(
        { fill: 'none', stroke: '#2b3038', 'stroke-width': 9 },
        circle([410, 540], 48, {}),
        circle([550, 540], 48, {}),
        path('M458 532 Q480 520 502 532 M362 530 L326 516 M598 530 L634 516', {}),
      )
    : '',
  earring === undefined ? '' : circle([326, 626], 17, { fill: earring }),
  earring === undefined ? '' : circle([634, 626], 17, { fill: earring }),
]

const body = ({ coat: [light, shade], shirt }: Sitter) => [
  path('M96 1200 Q110 920 330 856 L480 900 L480 1200 Z', { fill: light }),
  path('M864 1200 Q850 920 630 856 L480 900 L480 1200 Z', { fill: shade }),
  path('M392 836 L480 1070 L568 836 Q480 900 392 836 Z', { fill: shirt }),
  path('M392 836 L330 870 L416 1010 L480 1200 L480 1070 Z', { fill: light }),
  path('M568 836 L630 870 L544 1010 L480 1200 L480 1070 Z', { fill: shade }),
  path('M392 836 L330 870 L416 1010 L430 936 Z M568 836 L630 870 L544 1010 L530 936 Z', {
    fill: '#ffffff',
    opacity: 0.12,
  }),
]

/** The names for which there is a portrait. */
export const portraitNames: readonly string[] = Object.keys(sitters)

/** An abstract portrait: planes of colour, no features. Throws for a name without a sitter. */
export const portrait = (name: string): Drawing => {
  const sitter = sitters[name]
  if (sitter === undefined)
    throw new Error(`There is no portrait of "${name}" in demo/media/portraits/sitters.ts.`)
  const [back] = sitter.colours
  return {
    width: WIDTH,
    height: HEIGHT,
    defs: [
      linearGradient('air', [
        [0, '#ffffff', 0.35],
        [1, '#ffffff', 0],
      ]),
    ],
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, { fill: back }),
      ...grounds[sitter.ground](sitter.colours),
      rect({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, { fill: 'url(#air)' }),
      ...hairBehind(sitter),
      ...body(sitter),
      ...head(sitter),
      ...hairFront(sitter),
    ],
  }
}
