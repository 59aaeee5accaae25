/** A drawing: its size in pixels, its definitions (gradients, filters) and its marks, back to front. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly defs?: readonly string[]
  readonly marks: readonly string[]
}

export type Point = readonly [x: number, y: number]

type Attributes = Readonly<Record<string, string | number | undefined>>

const round = (value: number) => Math.round(value * 10) / 10

const attributes = (values: Attributes) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : String(value)}"`,
    )
    .join('')

/** One SVG element; numbers keep three decimals. */
export const tag = (name: string, values: Attributes, ...children: readonly string[]) =>
  children.length === 0
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${children.join('')}</${name}>`

/**
 * Opacity of a single shape, as opacity of its paint: looks the same, and spares the renderer a
 * layer of the picture's size for each shape (a picture has thousands).
 */
const paintOf = ({ opacity, ...paint }: Attributes): Attributes =>
  opacity === undefined || 'filter' in paint
    ? { ...paint, opacity }
    : { ...paint, 'fill-opacity': opacity, 'stroke-opacity': opacity }

/** A rectangle. */
export const rect = (
  box: { x: number; y: number; width: number; height: number },
  paint: Attributes,
) => tag('rect', { ...box, ...paintOf(paint) })

/** A circle. */
export const circle = (centre: Point, radius: number, paint: Attributes) =>
  tag('circle', { cx: centre[0], cy: centre[1], r: radius, ...paintOf(paint) })

/** A closed shape through the points. */
export const polygon = (points: readonly Point[], paint: Attributes) =>
  tag('polygon', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    ...paintOf(paint),
  })

/** A path from SVG path data. */
export const path = (d: string, paint: Attributes) => tag('path', { d, ...paintOf(paint) })

/** A line. */
export const line = (from: Point, to: Point, paint: Attributes) =>
  tag('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...paintOf(paint) })

/** A group. */
export const group = (values: Attributes, ...children: readonly string[]) =>
  tag('g', values, ...children)

/** `[offset from 0 to 1, colour, opacity]` */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

const stops = (list: readonly Stop[]) =>
  list.map(([offset, colour, opacity]) =>
    tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
  )

/** A gradient from top to bottom, or along `x1 y1 x2 y2` (fractions of the shape). */
export const linearGradient = (
  id: string,
  list: readonly Stop[],
  axis: readonly [number, number, number, number] = [0, 0, 0, 1],
) => {
  const [x1, y1, x2, y2] = axis
  return tag('linearGradient', { id, x1, y1, x2, y2 }, ...stops(list))
}

/** A gradient from the middle outwards. */
export const radialGradient = (id: string, list: readonly Stop[]) =>
  tag('radialGradient', { id }, ...stops(list))

/** A blur; `deviation` in pixels. Costs time by area: use it on a group, not on each of its marks. */
export const blur = (id: string, deviation: number | string) =>
  tag(
    'filter',
    { id, x: '-5%', y: '-5%', width: '110%', height: '110%' },
    tag('feGaussianBlur', { stdDeviation: deviation }),
  )

/** The whole picture as SVG text. */
export const toSvg = ({ width, height, defs = [], marks }: Drawing) =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
    },
    tag('defs', {}, ...defs, ''),
    ...marks,
  )
