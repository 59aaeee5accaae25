import { PictureFigure } from '../../components/PictureFigure.tsx'
import { CallToAction, Quotation } from '../../components/blocks/Statements.tsx'
import { isRecord } from '../../views/records.ts'
import type { LocalText, RichTextNode } from '../../views/text.ts'
import { safeUrl } from '../safeUrl.ts'
import type { NodeRenderer, RichTextContext } from '../types.ts'

/** A picture in the text. One the reader may not see, and a file of another kind, are left out. */
export const upload: NodeRenderer = ({ node, context }) => {
  const { value, fields } = node
  const id = isRecord(value) ? value['id'] : value
  const picture = typeof id === 'string' ? context.content.pictures.get(id) : undefined
  if (!picture) return null
  const caption = isRecord(fields) ? words(fields['caption'], context) : null
  return (
    <PictureFigure
      picture={caption ? { ...picture, caption } : picture}
      sizes="(min-width: 48rem) 40rem, 100vw"
    />
  )
}

/** A block inside rich text: a call to action or a quotation. Its fields are in the text's language. */
export const block: NodeRenderer = ({ node, context }) => {
  const { fields } = node
  if (!isRecord(fields)) return null
  if (fields['blockType'] === 'callToAction') return callToAction(fields, context)
  if (fields['blockType'] !== 'quote') return null
  const text = words(fields['text'], context)
  return text && <Quotation text={text} attribution={words(fields['attribution'], context)} />
}

type Fields = Record<string, unknown>

function callToAction(fields: Fields, context: RichTextContext) {
  const url = safeUrl(fields['url'])
  const label = words(fields['label'], context)
  return url && label ? (
    <CallToAction text={words(fields['text'], context)} label={label} url={url} />
  ) : null
}

/** The words of a field inside the text. The text as a whole has already said which language it is in. */
function words(value: RichTextNode[string], { content }: RichTextContext): LocalText | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  return { text: value.trim(), lang: content.lang, notices: [] }
}
