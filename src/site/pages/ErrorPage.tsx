import type { ReactNode } from 'react'
import { usePage } from '../components/page.ts'
import { paths } from '../paths.ts'

/** What went wrong, that it is not the reader's fault, and where to go. */
export function ErrorPage(props: {
  status: number
  title: string
  sentence: string
  reference: string | undefined
}): ReactNode {
  const { t, locale } = usePage()
  const { status, title, sentence, reference } = props
  return (
    <div className="error-page">
      <header className="title-block">
        <p className="kicker">{t('error.label', { status })}</p>
        <h1>{title}</h1>
      </header>
      <div className="columns">
        <div className="section-body">
          <p className="lead">{sentence}</p>
          {reference && <p>{t('error.reference', { reference })}</p>}
          <p>
            <a className="button" href={paths.home(locale)}>
              {t('error.home')}
            </a>
          </p>
        </div>
      </div>
    </div>
  )
}
