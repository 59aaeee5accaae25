import type { Summit } from '#payload-types'
import { safeUrl } from '../richtext/safeUrl.ts'
import { fileViews } from './files.ts'
import type { FileView } from './files.ts'
import { peopleViews } from './people.ts'
import type { PersonView } from './people.ts'
import { pictureView } from './picture.ts'
import type { Picture } from './picture.ts'
import { pairRows } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalRichText, LocalText } from './text.ts'

/** A section of a page, as editors laid it out. */
export type BlockView = { id: string } & (
  | { kind: 'richText'; content: LocalRichText }
  | { kind: 'quote'; text: LocalText; attribution: LocalText | null }
  | { kind: 'gallery'; heading: LocalText | null; pictures: Picture[] }
  | { kind: 'video'; title: LocalText | null; url: string }
  | { kind: 'callToAction'; text: LocalText | null; label: LocalText; url: string }
  | { kind: 'people'; heading: LocalText | null; people: PersonView[] }
  | { kind: 'downloads'; heading: LocalText | null; files: FileView[] }
)

type Block = NonNullable<Summit['layout']>[number]
type Pair<T extends Block['blockType']> = {
  id: string
  target: Extract<Block, { blockType: T }> | undefined
  source: Extract<Block, { blockType: T }>
}

/** The sections of a page; one that has nothing to show is left out. */
export function blockViews(
  reading: Reading,
  rows: { target: Summit['layout']; source: Summit['layout'] },
): BlockView[] {
  return pairRows<Block>(rows).flatMap(({ id, target, source }) => {
    const view = blockView(reading, { id, target, source })
    return view ? [{ id, ...view }] : []
  })
}

/** Narrows both sides to the kind the original has; the id ties them, so they cannot differ. */
function pairOf<T extends Block['blockType']>(
  pair: { id: string; target: Block | undefined },
  source: Extract<Block, { blockType: T }>,
): Pair<T> {
  const same = pair.target?.blockType === source.blockType ? pair.target : undefined
  return { id: pair.id, target: same as Pair<T>['target'], source }
}

type View = BlockView extends infer V ? (V extends unknown ? Omit<V, 'id'> : never) : never

function blockView(
  reading: Reading,
  pair: { id: string; target: Block | undefined; source: Block },
): View | null {
  const { source } = pair
  switch (source.blockType) {
    case 'richText':
      return richText(reading, pairOf(pair, source))
    case 'quote':
      return quote(reading, pairOf(pair, source))
    case 'gallery':
      return gallery(reading, pairOf(pair, source))
    case 'video':
      return video(reading, pairOf(pair, source))
    case 'callToAction':
      return callToAction(reading, pairOf(pair, source))
    case 'people':
      return people(reading, pairOf(pair, source))
    case 'downloads':
      return downloads(reading, pairOf(pair, source))
  }
}

const at = (id: string, name: string): string => `layout.${id}.${name}`

function richText(reading: Reading, { id, target, source }: Pair<'richText'>): View | null {
  const versions = { target: target?.content, source: source.content }
  const content = reading.rich(at(id, 'content'), versions)
  return content && { kind: 'richText', content }
}

function quote(reading: Reading, { id, target, source }: Pair<'quote'>): View | null {
  const text = reading.text(at(id, 'text'), { target: target?.text, source: source.text })
  const attribution = reading.text(at(id, 'attribution'), {
    target: target?.attribution,
    source: source.attribution,
  })
  return text && { kind: 'quote', text, attribution }
}

function gallery(reading: Reading, { id, target, source }: Pair<'gallery'>): View | null {
  const rows = pairRows({ target: target?.images, source: source.images })
  const pictures = rows.flatMap((row) => {
    const picture = pictureView(reading, { target: row.target?.image, source: row.source.image })
    return picture ? [picture] : []
  })
  if (pictures.length === 0) return null
  return { kind: 'gallery', heading: headingOf(reading, { id, target, source }), pictures }
}

function video(reading: Reading, { id, target, source }: Pair<'video'>): View | null {
  const url = safeUrl(source.url)
  const title = reading.text(at(id, 'title'), { target: target?.title, source: source.title })
  return url ? { kind: 'video', title, url } : null
}

function callToAction(reading: Reading, pair: Pair<'callToAction'>): View | null {
  const { id, target, source } = pair
  const url = safeUrl(source.url)
  const label = reading.text(at(id, 'label'), { target: target?.label, source: source.label })
  const text = reading.text(at(id, 'text'), { target: target?.text, source: source.text })
  return url && label ? { kind: 'callToAction', text, label, url } : null
}

function people(reading: Reading, { id, target, source }: Pair<'people'>): View | null {
  const views = peopleViews(reading, { target: target?.people, source: source.people })
  if (views.length === 0) return null
  return { kind: 'people', heading: headingOf(reading, { id, target, source }), people: views }
}

function downloads(reading: Reading, { id, target, source }: Pair<'downloads'>): View | null {
  const path = `layout.${id}.files`
  const files = fileViews(reading, { path, target: target?.files, source: source.files })
  if (files.length === 0) return null
  return { kind: 'downloads', heading: headingOf(reading, { id, target, source }), files }
}

type WithHeading = { heading?: string | null }

function headingOf(
  reading: Reading,
  block: { id: string; target: WithHeading | undefined; source: WithHeading },
): LocalText | null {
  return reading.text(at(block.id, 'heading'), {
    target: block.target?.heading,
    source: block.source.heading,
  })
}
