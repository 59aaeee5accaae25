import type { ReactNode } from 'react'
import type { PageProps } from '../pages/types.ts'
import { TranslationNotice } from './TranslationNotice.tsx'

/** The heading of a page that belongs to no summit, with the notice on its translation. */
export function PageTitle(
  props: Omit<PageProps<unknown>, 'view'> & { children: ReactNode; notes?: ReactNode },
): ReactNode {
  return (
    <header className="title-block">
      <h1>{props.children}</h1>
      {props.notes}
      <TranslationNotice lines={props.head.notice} words={props.chrome.noticeWords} />
    </header>
  )
}
