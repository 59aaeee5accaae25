import type { ReactNode } from 'react'
import { usePage } from '../components/page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { PictureFigure } from '../components/PictureFigure.tsx'
import { Announcement } from '../components/Remarks.tsx'
import { Section } from '../components/Section.tsx'
import { Dateline } from '../components/SummitHeading.tsx'
import { Words } from '../components/Words.tsx'
import { RichText } from '../richtext/RichText.tsx'
import type { HomeView } from '../views/home.ts'
import type { PageProps } from './types.ts'

/** The front page: the current summit first, then what came before and what else there is to read. */
export function HomePage({ chrome, head, view }: PageProps<HomeView>): ReactNode {
  const { t } = usePage()
  const { current, earlier, pages } = view
  return (
    <div className="home">
      <PageTitle chrome={chrome} head={head}>
        <bdi>{head.title}</bdi>
      </PageTitle>
      <div className="columns">
        {current ? (
          <CurrentSummit summit={current} />
        ) : (
          <p className="section-body lead">{t('home.empty')}</p>
        )}
        {earlier.length > 0 && (
          <Section id="earlier" title={t('home.earlier')}>
            <ul className="summits">
              {earlier.map((summit) => (
                <li key={summit.id}>
                  <h3>
                    <a href={summit.path}>
                      <Words of={summit.title} />
                    </a>
                  </h3>
                  <Dateline summit={summit} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {pages.length > 0 && (
          <Section id="pages" title={t('home.pages')}>
            <ul className="page-links">
              {pages.map((page) => (
                <li key={page.id}>
                  <a href={page.path}>
                    <Words of={page.title} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  )
}

function CurrentSummit({ summit }: { summit: NonNullable<HomeView['current']> }): ReactNode {
  const { t } = usePage()
  return (
    <section className="current" aria-labelledby="current-title">
      {summit.picture && (
        <div className="hero">
          <PictureFigure picture={summit.picture} sizes="(min-width: 75rem) 72rem, 100vw" isFirst />
        </div>
      )}
      <p className="kicker">{t('home.current')}</p>
      <h2 id="current-title">
        <a href={summit.path}>
          <Words of={summit.title} />
        </a>
      </h2>
      <Dateline summit={summit} />
      <Announcement announcement={summit.announcement} />
      {summit.introduction && <RichText content={summit.introduction} headingBase={3} />}
      <p>
        <a className="button" href={`${summit.path}#programme`}>
          {t('home.open')}
        </a>
      </p>
    </section>
  )
}
