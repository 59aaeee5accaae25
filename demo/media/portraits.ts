import { circle, group, linearGradient, path, polygon, rect, type Drawing } from './svg.ts'

const WIDTH = 960
const HEIGHT = 1200
const MIDDLE = WIDTH / 2

type Hair = 'crop' | 'bob' | 'bun' | 'wave' | 'scarf' | 'curls' | 'side' | 'braid'
type Ground = 'arc' | 'diagonal' | 'steps' | 'sun' | 'waves' | 'columns' | 'hills' | 'towers'

/** What makes one portrait differ from the next. */
type Sitter = {
  readonly ground: Ground
  readonly colours: readonly [back: string, middle: string, accent: string]
  readonly skin: readonly [light: string, shade: string]
  readonly hair: Hair
  readonly hairColour: string
  readonly coat: readonly [light: string, shade: string]
  readonly shirt: string
  readonly beard?: boolean
  readonly glasses?: boolean
  readonly earring?: string
}

const sitters: Readonly<Record<string, Sitter>> = {
  'new-york-city': {
    ground: 'towers',
    colours: ['#d9e2e4', '#7f9bb0', '#e2a04a'],
    skin: ['#8fa3b1', '#71879a'],
    hair: 'crop',
    hairColour: '#334c63',
    coat: ['#2a435c', '#1d3149'],
    shirt: '#f1ede2',
  },
  'edda-rosenvik': {
    ground: 'arc',
    colours: ['#dfe5da', '#8ba592', '#c8d27e'],
    skin: ['#efcdb2', '#d6a98a'],
    hair: 'bob',
    hairColour: '#a8a7a3',
    coat: ['#47695c', '#335046'],
    shirt: '#eceadf',
    glasses: true,
  },
  'ines-valdeira': {
    ground: 'waves',
    colours: ['#efe2c6', '#5d8fb0', '#2f5f86'],
    skin: ['#d9a57f', '#b98260'],
    hair: 'wave',
    hairColour: '#3d2a25',
    coat: ['#284f79', '#1b395b'],
    shirt: '#f5ead4',
    earring: '#f0c05a',
  },
  'tarek-haddawi': {
    ground: 'hills',
    colours: ['#f0ddb0', '#c98f3c', '#8d5a2b'],
    skin: ['#b98058', '#966242'],
    hair: 'crop',
    hairColour: '#2a2321',
    coat: ['#2f4a3d', '#20362c'],
    shirt: '#f3ead6',
    beard: true,
  },
  'grace-nyambura-otim': {
    ground: 'sun',
    colours: ['#f1d3cb', '#b8433f', '#f3b34c'],
    skin: ['#6d4532', '#523224'],
    hair: 'bun',
    hairColour: '#201818',
    coat: ['#5e3b7a', '#452a5c'],
    shirt: '#f0c75a',
    earring: '#f0c75a',
  },
  'lucien-marchebois': {
    ground: 'diagonal',
    colours: ['#ecd9d6', '#c58d90', '#5d6b7a'],
    skin: ['#e6bd9b', '#c89a78'],
    hair: 'side',
    hairColour: '#5a4638',
    coat: ['#4d5a69', '#394552'],
    shirt: '#f5f0ea',
    glasses: true,
  },
  'solveig-halden': {
    ground: 'steps',
    colours: ['#eef3f5', '#b9d3de', '#7fa6b8'],
    skin: ['#f2d6bf', '#dbb295'],
    hair: 'braid',
    hairColour: '#d7b56d',
    coat: ['#e9eef0', '#c6d3d8'],
    shirt: '#8fb2c2',
  },
  'noor-ziyadeh': {
    ground: 'columns',
    colours: ['#d5ebe6', '#4fa39b', '#7c3f63'],
    skin: ['#cf9a74', '#ae7755'],
    hair: 'scarf',
    hairColour: '#7c3f63',
    coat: ['#5f2f4d', '#472138'],
    shirt: '#2f7f79',
  },
  'amaru-quillaste': {
    ground: 'hills',
    colours: ['#d9e6e0', '#4c8f8a', '#c5643f'],
    skin: ['#a86b49', '#874f35'],
    hair: 'curls',
    hairColour: '#2b1e1c',
    coat: ['#b65434', '#8f3d26'],
    shirt: '#efe3c9',
  },
}

const grounds: Readonly<Record<Ground, (colours: Sitter['colours']) => readonly string[]>> = {
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
      rect({ x, y, width, height: 900 }, { fill: middle, opacity: index % 2 === 0 ? 0.95 : 0.65 }),
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

/** Hair that lies behind the head. */
const hairBehind = ({ hair, hairColour: fill }: Sitter): readonly string[] => {
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
const hairFront = ({ hair, hairColour: fill }: Sitter): readonly string[] => {
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
          'M322 560 Q310 352 480 342 Q650 352 638 560 Q628 450 560 400 Q440 450 346 450 Q330 500 322 560 Z',
          { fill },
        ),
      ]
    case 'wave':
      return [
        path('M318 560 Q306 340 480 336 Q654 340 642 560 Q630 440 470 388 Q370 430 318 560 Z', {
          fill,
        }),
      ]
    case 'bun':
      return [
        path('M322 500 Q330 352 480 350 Q630 352 638 500 Q600 408 480 404 Q360 408 322 500 Z', {
          fill,
        }),
      ]
    case 'braid':
      return [
        path('M322 540 Q310 346 480 340 Q650 346 638 540 Q618 430 480 396 Q342 430 322 540 Z', {
          fill,
        }),
      ]
    case 'scarf':
      return [
        path('M322 560 Q316 350 480 344 Q644 350 638 560 Q632 430 480 416 Q328 430 322 560 Z', {
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
    throw new Error(`There is no portrait of "${name}" in demo/media/portraits.ts.`)
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
