import type { ReactNode } from 'react'
import { Blocks } from '../components/Blocks.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { StaleNotes } from '../components/StaleNotes.tsx'
import { Words } from '../components/Words.tsx'
import type { ContentPageView } from '../views/home.ts'
import type { PageProps } from './types.ts'

/** A page of sections, such as “About”. */
export function ContentPage({ chrome, head, view }: PageProps<ContentPageView>): ReactNode {
  return (
    <article className="content-page">
      <PageTitle chrome={chrome} head={head} notes={<StaleNotes notices={view.title.notices} />}>
        <Words of={view.title} isMarked={false} />
      </PageTitle>
      <div className="columns">
        <div className="section-body">
          <Blocks blocks={view.blocks} />
        </div>
      </div>
    </article>
  )
}
