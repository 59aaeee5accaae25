import { circle, line, path, polygon, rect } from '../svg.ts'
import { disc, MIDDLE, plate, spin, type Marks } from './ground.ts'

/** The logos of those who pay. */
export const sponsorMarks: Marks = {
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
    path('M24 424 Q98 376 172 424 T320 424 T468 424 T616 424 V560 H24 Z', { fill: '#54748a' }),
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
}
