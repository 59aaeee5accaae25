import { circle, path, polygon, rect } from '../svg.ts'
import { PORTRAIT } from './size.ts'
import type { Ground, Sitter } from './sitters.ts'

const { width: WIDTH, height: HEIGHT } = PORTRAIT
const MIDDLE = WIDTH / 2

/** What stands behind a sitter. */
export const grounds: Readonly<Record<Ground, (colours: Sitter['colours']) => readonly string[]>> =
  {
    arc: ([, middle, accent]) => [
      circle([MIDDLE, 720], 470, { fill: middle }),
      path('M480 250 A470 470 0 0 1 950 720 L480 720 Z', { fill: accent, opacity: 0.75 }),
    ],
    diagonal: ([, middle, accent]) => [
      polygon(
        [
          [0, 420],
          [WIDTH, 0],
          [WIDTH, HEIGHT],
          [0, HEIGHT],
        ],
        { fill: middle, opacity: 0.75 },
      ),
      polygon(
        [
          [0, 980],
          [WIDTH, 300],
          [WIDTH, HEIGHT],
          [0, HEIGHT],
        ],
        { fill: accent, opacity: 0.55 },
      ),
    ],
    steps: ([, middle, accent]) => [
      ...[0, 1, 2, 3, 4, 5].map((index) =>
        rect(
          { x: index * 160, y: 820 - index * 130, width: 160, height: HEIGHT },
          { fill: index % 2 === 0 ? middle : accent, opacity: 0.4 + index * 0.09 },
        ),
      ),
    ],
    sun: ([, middle, accent]) => [
      circle([MIDDLE, 500], 400, { fill: accent }),
      circle([MIDDLE, 500], 330, { fill: middle }),
      rect({ x: 0, y: 900, width: WIDTH, height: 300 }, { fill: middle, opacity: 0.6 }),
    ],
    waves: ([, middle, accent]) => [
      path('M0 560 Q240 440 480 560 T960 560 V1200 H0 Z', { fill: middle, opacity: 0.55 }),
      path('M0 740 Q240 620 480 740 T960 740 V1200 H0 Z', { fill: middle }),
      path('M0 920 Q240 800 480 920 T960 920 V1200 H0 Z', { fill: accent }),
    ],
    columns: ([, middle, accent]) =>
      [0, 1, 2, 3, 4].map((index) =>
        path(
          `M${String(index * 200 + 20)} 1200 V${String(380 - (index % 2) * 90)} a70 70 0 0 1 140 0 V1200 Z`,
          {
            fill: index === 2 ? accent : middle,
            opacity: index === 2 ? 0.35 : 0.7,
          },
        ),
      ),
    hills: ([, middle, accent]) => [
      circle([720, 300], 120, { fill: accent, opacity: 0.85 }),
      path('M0 700 L260 420 L520 700 L760 500 L960 690 V1200 H0 Z', { fill: middle, opacity: 0.6 }),
      path('M0 880 L340 620 L700 900 L960 740 V1200 H0 Z', { fill: middle }),
    ],
    towers: ([, middle, accent]) => [
      circle([690, 360], 130, { fill: accent, opacity: 0.9 }),
      ...(
        [
          [40, 470, 130],
          [190, 330, 110],
          [320, 540, 120],
          [540, 420, 140],
          [700, 560, 110],
          [830, 400, 110],
        ] as const
      ).map(([x, y, width], index) =>
        rect(
          { x, y, width, height: 900 },
          { fill: middle, opacity: index % 2 === 0 ? 0.95 : 0.65 },
        ),
      ),
      polygon(
        [
          [190, 330],
          [245, 210],
          [300, 330],
        ],
        { fill: middle, opacity: 0.65 },
      ),
    ],
  }
