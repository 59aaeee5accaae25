import type { ReactNode } from 'react'
import { RichText } from '../richtext/RichText.tsx'
import type { BlockView } from '../views/blocks.ts'
import type { LocalText } from '../views/text.ts'
import { CallToAction, Quotation } from './blocks/Statements.tsx'
import { FileList } from './Files.tsx'
import { usePage } from './page.ts'
import { PeopleCards } from './People.tsx'
import { PictureFigure } from './PictureFigure.tsx'
import { StaleNotes } from './StaleNotes.tsx'
import { Words } from './Words.tsx'

/** The sections editors laid out, in their order. */
export function Blocks({ blocks }: { blocks: readonly BlockView[] }): ReactNode {
  return blocks.map((block) => (
    <div key={block.id} className={`block block-${block.kind}`}>
      <BlockContent block={block} />
    </div>
  ))
}

function BlockContent({ block }: { block: BlockView }): ReactNode {
  switch (block.kind) {
    case 'richText':
      return <RichText content={block.content} />
    case 'quote':
      return <Quotation text={block.text} attribution={block.attribution} />
    case 'callToAction':
      return <CallToAction text={block.text} label={block.label} url={block.url} />
    case 'video':
      return <Video title={block.title} url={block.url} />
    case 'gallery':
      return (
        <>
          <Heading of={block.heading} />
          <ul className="gallery">
            {block.pictures.map((picture) => (
              <li key={picture.src}>
                <PictureFigure picture={picture} sizes="(min-width: 48rem) 22rem, 100vw" />
              </li>
            ))}
          </ul>
        </>
      )
    case 'people':
      return (
        <>
          <Heading of={block.heading} />
          <PeopleCards people={block.people} />
        </>
      )
    case 'downloads':
      return <Downloads block={block} />
  }
}

function Heading({ of: heading }: { of: LocalText | null }): ReactNode {
  if (!heading) return null
  return (
    <>
      <h2>
        <Words of={heading} />
      </h2>
      <StaleNotes notices={heading.notices} />
    </>
  )
}

function Downloads({ block }: { block: Extract<BlockView, { kind: 'downloads' }> }): ReactNode {
  const { t } = usePage()
  return (
    <>
      {block.heading ? <Heading of={block.heading} /> : <h2>{t('downloads.title')}</h2>}
      <FileList files={block.files} />
    </>
  )
}

/** A video is a link: nothing is loaded from elsewhere until a reader asks for it. */
function Video({ title, url }: { title: LocalText | null; url: string }): ReactNode {
  const { t } = usePage()
  return (
    <>
      <p className="video">
        <a href={url} rel="noopener external">
          <span className="label">{t('video.watch')}</span> {title && <Words of={title} />}
        </a>
      </p>
      <StaleNotes notices={title?.notices ?? []} />
    </>
  )
}
