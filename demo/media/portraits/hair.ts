import { circle, path } from '../svg.ts'
import type { Sitter } from './sitters.ts'

/** Hair that lies behind the head. */
export const hairBehind = ({ hair, hairColour: fill }: Sitter): readonly string[] => {
  switch (hair) {
    case 'bob':
      return [
        path(
          'M300 760 Q276 320 480 316 Q684 320 660 760 Q600 790 570 740 L390 740 Q360 790 300 760 Z',
          { fill },
        ),
      ]
    case 'wave':
      return [
        path(
          'M286 850 Q240 700 306 560 Q290 310 480 306 Q676 312 656 560 Q726 700 672 850 Q600 880 560 760 L400 760 Q360 880 286 850 Z',
          { fill },
        ),
      ]
    case 'bun':
      return [circle([480, 300], 112, { fill }), circle([480, 470], 186, { fill })]
    case 'scarf':
      return [path('M292 900 Q250 300 480 296 Q712 300 668 900 Z', { fill })]
    case 'braid':
      return [
        path('M306 620 Q292 318 480 314 Q668 318 654 620 Z', { fill }),
        ...[0, 1, 2, 3].map((index) =>
          circle([640 + (index % 2) * 14, 690 + index * 74], 46 - index * 3, { fill }),
        ),
      ]
    case 'curls':
      return (
        [
          [330, 470],
          [356, 384],
          [424, 330],
          [508, 318],
          [588, 352],
          [634, 426],
          [636, 510],
          [326, 540],
        ] as const
      ).map((at) => circle(at, 70, { fill }))
    default:
      return []
  }
}

/** Hair, or cloth, that frames the face. */
export const hairFront = ({ hair, hairColour: fill }: Sitter): readonly string[] => {
  switch (hair) {
    case 'crop':
      return [
        path(
          'M326 500 Q306 318 480 312 Q654 318 634 500 Q624 420 560 408 Q480 424 400 408 Q336 420 326 500 Z',
          { fill },
        ),
      ]
    case 'side':
      return [
        path(
          'M324 510 Q300 320 470 306 Q664 312 638 520 Q630 440 586 396 Q470 440 372 402 Q334 440 324 510 Z',
          { fill },
        ),
      ]
    case 'bob':
      return [
        path(
          'M314 590 Q304 328 480 328 Q656 328 646 590 Q634 450 560 400 Q440 450 346 450 Q330 500 314 590 Z',
          { fill },
        ),
      ]
    case 'wave':
      return [
        path('M314 600 Q304 328 480 328 Q656 328 646 600 Q634 440 470 388 Q370 430 314 600 Z', {
          fill,
        }),
      ]
    case 'bun':
      return [
        path('M316 540 Q308 328 480 328 Q652 328 644 540 Q604 412 480 408 Q356 412 316 540 Z', {
          fill,
        }),
      ]
    case 'braid':
      return [
        path('M314 600 Q304 328 480 328 Q656 328 646 600 Q622 430 480 396 Q338 430 314 600 Z', {
          fill,
        }),
      ]
    case 'scarf':
      return [
        path('M312 600 Q302 326 480 326 Q658 326 648 600 Q634 432 480 418 Q326 432 312 600 Z', {
          fill,
        }),
        path(
          'M322 540 Q330 740 480 782 Q630 740 638 540 Q676 800 640 900 Q480 980 320 900 Q284 800 322 540 Z',
          { fill },
        ),
        path('M480 782 Q630 740 638 540 Q676 800 640 900 Q570 940 480 940 Z', {
          fill: '#000000',
          opacity: 0.14,
        }),
      ]
    case 'curls':
      return (
        [
          [372, 400],
          [436, 372],
          [510, 370],
          [576, 396],
        ] as const
      ).map((at) => circle(at, 46, { fill }))
  }
}
