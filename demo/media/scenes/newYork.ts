import { HERO } from '../heroSize.ts'
import { createRandom } from '../random.ts'
import { blur, circle, group, linearGradient, radialGradient, rect, type Drawing } from '../svg.ts'
import { plainTower, slantedTower, steppedTower, towerRow } from '../towers.ts'
import { glitter, ripples } from '../water.ts'
import { suspensionBridge } from './bridgeParts.ts'
import { birds, ferry, quay } from './newYorkForeground.ts'

const { width: WIDTH, height: HEIGHT } = HERO
const HORIZON = 930
const SUN = [1545, 838] as const

/** A hill of heights: highest at `peak`, falling off over `reach` pixels. */
const hill = (peak: number, reach: number, top: number, floor: number) => (x: number) =>
  floor + (top - floor) * Math.exp(-(((x - peak) / reach) ** 2))

const defs = [
  linearGradient('sky', [
    [0, '#27476b'],
    [0.3, '#5c7f9c'],
    [0.58, '#b9b3ae'],
    [0.8, '#f3c39a'],
    [1, '#ffdfae'],
  ]),
  linearGradient('water', [
    [0, '#f0c39b'],
    [0.14, '#b3a9a6'],
    [0.42, '#5a7a94'],
    [1, '#16304b'],
  ]),
  linearGradient('mist', [
    [0, '#ffdcae', 0],
    [0.75, '#ffdcae', 0.55],
    [1, '#ffe6c4', 0.8],
  ]),
  linearGradient('mirror', [
    [0, '#2a4a69', 0.62],
    [1, '#2a4a69', 0],
  ]),
  radialGradient('glow', [
    [0, '#fff2d0', 0.95],
    [0.25, '#ffd9a0', 0.55],
    [1, '#ffc98c', 0],
  ]),
  blur('soft', 7),
  blur('wide', '90 5'),
]

const clouds = () => {
  const random = createRandom(41)
  const bands = Array.from({ length: 15 }, () => {
    const y = random.between(180, 720)
    const width = random.between(260, 900)
    return rect(
      { x: random.between(-200, WIDTH), y, width, height: random.between(5, 15) },
      {
        rx: 8,
        fill: y > 480 ? '#ffd7ae' : '#f2e3d6',
        opacity: random.between(0.18, 0.5),
      },
    )
  })
  return group({ filter: 'url(#wide)' }, ...bands)
}

const far = () =>
  towerRow(
    {
      from: -40,
      to: 2440,
      base: HORIZON,
      width: [34, 74],
      heightAt: (x) => hill(620, 620, 300, 60)(x) * (Math.abs(x - SUN[0]) < 190 ? 0.34 : 1),
      tone: { shade: '#aeb0b6', light: '#d5c1b1' },
    },
    createRandom(7),
  )

const middle = () =>
  towerRow(
    {
      from: -60,
      to: 1330,
      base: HORIZON,
      width: [44, 92],
      heightAt: hill(640, 430, 420, 110),
      tone: { shade: '#7690a6', light: '#b9afa9' },
    },
    createRandom(23),
  )

const near = () => {
  const random = createRandom(5)
  const tone = { shade: '#426381', light: '#8d949b', window: '#ffe0a8' }
  return [
    ...towerRow(
      {
        from: -80,
        to: 1180,
        base: HORIZON,
        width: [58, 110],
        heightAt: hill(600, 400, 350, 96),
        tone,
      },
      random,
    ),
    ...steppedTower({ x: 690, base: HORIZON, width: 170, height: 690 }, tone, random, 5),
    ...slantedTower({ x: 420, base: HORIZON, width: 112, height: 470 }, tone, random),
    ...plainTower({ x: 908, base: HORIZON, width: 84, height: 430 }, tone, random),
  ]
}

const nearest = () => {
  const random = createRandom(90)
  const tone = { shade: '#25435f', light: '#5d7384', window: '#ffd48f' }
  return [
    ...towerRow(
      {
        from: -80,
        to: 1010,
        base: HORIZON,
        width: [64, 128],
        heightAt: hill(330, 390, 250, 74),
        tone,
      },
      random,
    ),
    ...steppedTower({ x: 214, base: HORIZON, width: 138, height: 470 }, tone, random, 4),
  ]
}

const mirrored = (marks: readonly string[], opacity: number) =>
  group(
    {
      transform: `translate(0 ${String(HORIZON * 1.62)}) scale(1 -0.62)`,
      opacity,
      filter: 'url(#soft)',
    },
    ...marks,
  )

/** New York at first light from across the river. */
export const newYork = (): Drawing => {
  const towers = [...middle(), ...near(), ...nearest()]
  const water = createRandom(64)
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: HORIZON + 2 }, { fill: 'url(#sky)' }),
      clouds(),
      circle(SUN, 460, { fill: 'url(#glow)' }),
      circle(SUN, 74, { fill: '#fff6df' }),
      ...birds(),
      ...far(),
      rect({ x: 0, y: HORIZON - 250, width: WIDTH, height: 252 }, { fill: 'url(#mist)' }),
      ...middle(),
      rect(
        { x: 0, y: HORIZON - 190, width: WIDTH, height: 192 },
        { fill: 'url(#mist)', opacity: 0.75 },
      ),
      ...suspensionBridge({ horizon: HORIZON, ink: '#1b3550', light: '#8a8f93' }),
      ...near(),
      rect(
        { x: 0, y: HORIZON - 150, width: WIDTH, height: 152 },
        { fill: 'url(#mist)', opacity: 0.5 },
      ),
      ...nearest(),
      rect({ x: 0, y: HORIZON, width: WIDTH, height: HEIGHT - HORIZON }, { fill: 'url(#water)' }),
      mirrored(towers, 0.34),
      ...ripples(
        {
          width: WIDTH,
          from: HORIZON + 6,
          to: HEIGHT,
          colour: '#fbe0c0',
          opacity: 0.2,
          count: 210,
        },
        water,
      ),
      ...ripples(
        {
          width: WIDTH,
          from: HORIZON + 40,
          to: HEIGHT,
          colour: '#102a44',
          opacity: 0.3,
          count: 170,
        },
        water,
      ),
      ...glitter(
        {
          x: SUN[0],
          from: HORIZON + 3,
          to: 1262,
          spread: [60, 270],
          colour: '#fff0cf',
          opacity: 0.9,
          count: 250,
        },
        water,
      ),
      ferry(),
      ...quay(),
    ],
  }
}
