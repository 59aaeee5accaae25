import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { childAddress } from '#i18n/units/lexical/address.ts'
import { FallbackPassage } from '../components/FallbackPassage.tsx'
import { languageAttributes } from '../components/languageAttributes.ts'
import { PageProvider, usePage } from '../components/page.ts'
import { StaleNotes } from '../components/StaleNotes.tsx'
import { childNodes } from '../views/richTextRoot.ts'
import type { LocalRichText, RichTextNode } from '../views/text.ts'
import { homelessNotices, isNoticeHost, noticesAt } from './blockAddress.ts'
import { KEEPS_NOTES_INSIDE, RENDERERS } from './renderers.ts'
import type { RichTextContext } from './types.ts'

/**
 * Rich text as HTML, in its own language, with notes after the paragraphs they belong to.
 * @param headingBase the heading level that an editor's h2 becomes, so that a page keeps one h1.
 */
export function RichText(props: {
  content: LocalRichText
  headingBase?: number
  className?: string
}): ReactNode {
  const { content, headingBase = 2, className = '' } = props
  const page = usePage()
  const context: RichTextContext = { content, headingBase, siteUrl: page.siteUrl }
  // Once the passage has said that it is the original, nothing inside it says so again.
  const isUntranslated = page.isUntranslated || content.lang !== page.locale
  return (
    <div className={`prose ${className}`.trim()} {...languageAttributes(content.lang, page.locale)}>
      <FallbackPassage lang={content.lang} />
      <PageProvider value={{ ...page, isUntranslated }}>
        {childrenOf(content.root, '', context)}
      </PageProvider>
      <StaleNotes notices={homelessNotices(content.notices, content.root)} />
    </div>
  )
}

function childrenOf(parent: RichTextNode, address: string, context: RichTextContext): ReactNode {
  return childNodes(parent).map((node, index) => {
    const place = childAddress(address, index)
    return <Fragment key={place}>{renderNode({ node, parent, place, context })}</Fragment>
  })
}

function renderNode(args: {
  node: RichTextNode
  parent: RichTextNode
  place: string
  context: RichTextContext
}): ReactNode {
  const { node, parent, place, context } = args
  const children = childrenOf(node, place, context)
  const isHost = isNoticeHost(node)
  const notes = isHost && <StaleNotes notices={noticesAt(context.content.notices, place)} />
  const rendered = RENDERERS.get(node.type)?.({ node, parent, children, notes, context })
  if (rendered === undefined) return children
  if (KEEPS_NOTES_INSIDE.has(node.type)) return rendered
  return (
    <>
      {rendered}
      {notes}
    </>
  )
}
