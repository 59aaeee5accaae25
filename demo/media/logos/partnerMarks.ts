import { circle, group, path, polygon, rect } from '../svg.ts'
import { disc, plate, spin, type Marks } from './ground.ts'

/** The logos of the host and the institutional partners. */
export const partnerMarks: Marks = {
  'un-local-action': () => [
    disc('#3f83b8'),
    ...[-1, 1].flatMap((side) =>
      Array.from({ length: 8 }, (_, index) => {
        const degrees = side * (26 + index * 18.5) + 180
        return spin(
          degrees,
          path('M320 60 Q346 100 320 144 Q294 100 320 60 Z', { fill: '#ffffff' }),
        )
      }),
    ),
    polygon(
      [
        [196, 400],
        [196, 300],
        [256, 246],
        [316, 300],
        [316, 400],
      ],
      { fill: '#ffffff' },
    ),
    polygon(
      [
        [324, 400],
        [324, 252],
        [392, 192],
        [460, 252],
        [460, 400],
      ],
      { fill: '#dcebf5' },
    ),
    rect({ x: 236, y: 334, width: 40, height: 66 }, { fill: '#3f83b8' }),
    ...[0, 1, 2, 3].map((index) =>
      rect(
        { x: 352 + (index % 2) * 46, y: 264 + Math.floor(index / 2) * 60, width: 30, height: 38 },
        { fill: '#3f83b8' },
      ),
    ),
    rect({ x: 196, y: 408, width: 264, height: 18 }, { rx: 9, fill: '#ffffff' }),
  ],
  'civic-peace': () => [
    plate('#4b3a63'),
    path('M320 132 L110 372 Q94 396 118 412 Q140 424 160 402 L320 226 Z', { fill: '#f3d9c4' }),
    path('M320 132 L530 372 Q546 396 522 412 Q500 424 480 402 L320 226 Z', { fill: '#d99a76' }),
    ...[0, 1, 2].map((index) =>
      path(
        `M320 ${String(262 + index * 62)} L${String(204 + index * 32)} ${String(392 + index * 26)}`,
        { stroke: '#f3d9c4', 'stroke-width': 24, 'stroke-linecap': 'round' },
      ),
    ),
    ...[0, 1, 2].map((index) =>
      path(
        `M320 ${String(262 + index * 62)} L${String(436 - index * 32)} ${String(392 + index * 26)}`,
        { stroke: '#d99a76', 'stroke-width': 24, 'stroke-linecap': 'round' },
      ),
    ),
    circle([320, 500], 34, { fill: '#f6c95d' }),
  ],
  'two-rivers': () => [
    disc('#23443a'),
    path('M320 250 Q250 186 130 196 V330 Q250 318 320 372 Z', { fill: '#f4ecd8' }),
    path('M320 250 Q390 186 510 196 V330 Q390 318 320 372 Z', { fill: '#ddcfae' }),
    path(
      'M150 226 Q236 220 300 268 M150 262 Q236 256 300 304 M490 226 Q404 220 340 268 M490 262 Q404 256 340 304',
      {
        fill: 'none',
        stroke: '#23443a',
        'stroke-width': 8,
      },
    ),
    path('M128 380 Q250 380 306 470 V596 M512 380 Q390 380 334 470 V596', {
      fill: 'none',
      stroke: '#7fc0c4',
      'stroke-width': 26,
    }),
    polygon(
      [
        [320, 84],
        [342, 142],
        [320, 128],
        [298, 142],
      ],
      { fill: '#e9b949' },
    ),
  ],
  'young-citizens': () => [
    plate('#f2b53a'),
    ...Array.from({ length: 7 }, (_, index) => {
      const degrees = -78 + index * 26
      const length = 105 + (3 - Math.abs(index - 3)) * 36
      const colours = ['#1f4f6b', '#2c7a73', '#c4472f']
      return group(
        { transform: `translate(320 500) rotate(${String(degrees)})` },
        rect(
          { x: -21, y: -110 - length, width: 42, height: length },
          { rx: 21, fill: colours[index % 3] },
        ),
      )
    }),
    path('M244 500 A76 76 0 0 1 396 500 Z', { fill: '#1f4f6b' }),
    rect({ x: 110, y: 512, width: 420, height: 22 }, { rx: 11, fill: '#1f4f6b' }),
  ],
}
