import { circle, group, line, path, polygon, rect, type Drawing } from './svg.ts'

const SIZE = 640
const MIDDLE = SIZE / 2

const spin = (degrees: number, ...marks: readonly string[]) =>
  group({ transform: `rotate(${String(degrees)} ${String(MIDDLE)} ${String(MIDDLE)})` }, ...marks)

const disc = (fill: string) => circle([MIDDLE, MIDDLE], 300, { fill })
const plate = (fill: string) => rect({ x: 24, y: 24, width: 592, height: 592 }, { rx: 84, fill })

/** One mark a house: flat, two or three colours, each on its own ground so that it stands on light and dark pages. */
const marks: Readonly<Record<string, () => readonly string[]>> = {
  'atlantic-union': () => [
    disc('#17406b'),
    path('M110 150 Q210 240 170 340 Q150 430 214 520 Q90 470 56 340 Q46 230 110 150 Z', {
      fill: '#f0c24b',
    }),
    path('M530 150 Q430 240 470 340 Q490 430 426 520 Q550 470 584 340 Q594 230 530 150 Z', {
      fill: '#f0c24b',
    }),
    ...Array.from({ length: 7 }, (_, index) => {
      const angle = Math.PI * (0.16 + (index * 0.68) / 6)
      return circle([MIDDLE - 190 * Math.cos(angle), 400 - 210 * Math.sin(angle)], 19, {
        fill: '#ffffff',
      })
    }),
    path('M232 440 Q276 412 320 440 T408 440 M248 490 Q284 466 320 490 T392 490', {
      fill: 'none',
      stroke: '#7fb0d4',
      'stroke-width': 18,
      'stroke-linecap': 'round',
    }),
  ],
  halvland: () => [
    path('M60 40 H580 V330 Q580 520 320 612 Q60 520 60 330 Z', { fill: '#8c2f39' }),
    path('M100 80 H540 V328 Q540 492 320 568 Q100 492 100 328 Z', { fill: '#f4ede1' }),
    path('M100 80 H250 L330 210 L270 290 L352 400 L296 560 Q100 490 100 328 Z', {
      fill: '#31566b',
    }),
    path('M540 80 H330 L410 210 L346 290 L432 400 L366 552 Q540 480 540 328 Z', {
      fill: '#31566b',
    }),
    polygon(
      [
        [150, 190],
        [206, 120],
        [250, 190],
        [228, 176],
        [206, 196],
        [182, 178],
      ],
      { fill: '#f4ede1' },
    ),
    polygon(
      [
        [428, 210],
        [474, 130],
        [514, 210],
        [492, 196],
        [470, 214],
        [450, 196],
      ],
      { fill: '#f4ede1' },
    ),
  ],
  meridia: () => [
    disc('#f3e8cf'),
    circle([MIDDLE, MIDDLE], 270, { fill: '#1f5f5b' }),
    ...Array.from({ length: 24 }, (_, index) =>
      spin(
        index * 15,
        polygon(
          [
            [308, 176],
            [320, index % 2 === 0 ? 84 : 118],
            [332, 176],
          ],
          { fill: '#e9b949' },
        ),
      ),
    ),
    circle([MIDDLE, MIDDLE], 128, { fill: '#e9b949' }),
    path('M320 192 Q250 320 320 448 Q390 320 320 192 Z', { fill: '#1f5f5b' }),
    line([320, 60], [320, 580], { stroke: '#f3e8cf', 'stroke-width': 10 }),
    line([192, 320], [448, 320], { stroke: '#1f5f5b', 'stroke-width': 10 }),
  ],
  'harbour-foundation': () => [
    plate('#c4472f'),
    polygon(
      [
        [278, 190],
        [362, 190],
        [388, 470],
        [252, 470],
      ],
      { fill: '#fff4e2' },
    ),
    polygon(
      [
        [270, 276],
        [370, 276],
        [376, 336],
        [264, 336],
      ],
      { fill: '#c4472f' },
    ),
    rect({ x: 262, y: 168, width: 116, height: 22 }, { rx: 5, fill: '#22354a' }),
    rect({ x: 288, y: 112, width: 64, height: 56 }, { fill: '#f6c95d' }),
    polygon(
      [
        [276, 114],
        [320, 70],
        [364, 114],
      ],
      { fill: '#22354a' },
    ),
    polygon(
      [
        [356, 124],
        [560, 72],
        [560, 190],
        [356, 156],
      ],
      { fill: '#f6c95d', opacity: 0.55 },
    ),
    polygon(
      [
        [284, 124],
        [80, 72],
        [80, 190],
        [284, 156],
      ],
      { fill: '#f6c95d', opacity: 0.55 },
    ),
    path(
      'M24 470 Q98 418 172 470 T320 470 T468 470 T616 470 V540 Q616 616 532 616 H108 Q24 616 24 540 Z',
      { fill: '#22354a' },
    ),
    path('M80 540 Q140 500 200 540 T320 540 T440 540 T560 540', {
      fill: 'none',
      stroke: '#8fb3c6',
      'stroke-width': 18,
      'stroke-linecap': 'round',
    }),
  ],
  'un-local-action': () => [
    disc('#3f83b8'),
    ...[-1, 1].flatMap((side) =>
      Array.from({ length: 8 }, (_, index) => {
        const degrees = side * (26 + index * 18.5) + 180
        return spin(degrees, path('M320 62 Q352 92 334 140 Q292 116 320 62 Z', { fill: '#ffffff' }))
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
    rect({ x: 180, y: 408, width: 296, height: 18 }, { rx: 9, fill: '#ffffff' }),
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
      const length = 130 + index * 22
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

/** The names for which there is a logo. */
export const logoNames: readonly string[] = Object.keys(marks)

/** A logo on a transparent ground. Throws for a name without a mark. */
export const logo = (name: string): Drawing => {
  const draw = marks[name]
  if (draw === undefined) throw new Error(`There is no logo of "${name}" in demo/media/logos.ts.`)
  return { width: SIZE, height: SIZE, marks: draw() }
}
