import type { ReactNode } from 'react'
import type { MessageKey } from '#i18n/message.ts'
import { usePage } from '../components/page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Section } from '../components/Section.tsx'
import { SupporterEntries } from '../components/Supporters.tsx'
import type { SupportersPageView } from '../views/home.ts'
import type { SupporterView } from '../views/supporters.ts'
import type { PageProps } from './types.ts'

const TITLES: Record<SupporterView['kind'], MessageKey> = {
  sponsor: 'sponsors.title',
  partner: 'partners.title',
  host: 'hosts.title',
}

/** Everybody who supports the summits. */
export function SupportersPage({ chrome, head, view }: PageProps<SupportersPageView>): ReactNode {
  const { t } = usePage()
  return (
    <article className="supporters-page">
      <PageTitle chrome={chrome} head={head}>
        {head.title}
      </PageTitle>
      <div className="columns">
        {view.groups.map((group) => (
          <Section key={group.kind} id={group.kind} title={t(TITLES[group.kind])}>
            <SupporterEntries supporters={group.supporters} />
          </Section>
        ))}
        {view.groups.length === 0 && <p className="section-body">{t('home.empty')}</p>}
      </div>
    </article>
  )
}
