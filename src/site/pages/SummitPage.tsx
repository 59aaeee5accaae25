import type { ReactNode } from 'react'
import { zoneName } from '../format/dates.ts'
import { localDigits } from '../format/numbers.ts'
import { Agenda } from '../components/Agenda.tsx'
import { Blocks } from '../components/Blocks.tsx'
import { Editions } from '../components/Editions.tsx'
import { FileList, RecordingList } from '../components/Files.tsx'
import { usePage } from '../components/page.ts'
import { Passage } from '../components/Passage.tsx'
import { Notes } from '../components/Remarks.tsx'
import { Section } from '../components/Section.tsx'
import { StaleNotes } from '../components/StaleNotes.tsx'
import { SummitHeading } from '../components/SummitHeading.tsx'
import { SupporterTiles } from '../components/Supporters.tsx'
import { Words } from '../components/Words.tsx'
import { RichText } from '../richtext/RichText.tsx'
import type { SummitView } from '../views/summit.ts'
import type { SupporterView } from '../views/supporters.ts'
import type { LocalText } from '../views/text.ts'
import type { PageProps } from './types.ts'

/** A summit, as a printed programme would hold it. What is empty is not there. */
export function SummitPage({ chrome, head, view }: PageProps<SummitView>): ReactNode {
  const { t } = usePage()
  return (
    <article className="summit">
      <SummitHeading summit={view} notice={head.notice} words={chrome.noticeWords} />
      <div className="columns">
        {view.introduction && (
          <div className="section-body lead">
            <RichText content={view.introduction} />
          </div>
        )}
        <Facts facts={view.facts} />
        {view.acknowledgement && (
          <Section id="thanks" title={t('summit.acknowledgement')}>
            <RichText content={view.acknowledgement} headingBase={3} />
          </Section>
        )}
        <Programme view={view} />
        {view.blocks.length > 0 && (
          <div className="section-body">
            <Blocks blocks={view.blocks} />
          </div>
        )}
        <Supporters
          id="sponsors"
          title={t('sponsors.title')}
          text={view.sponsorsText}
          supporters={view.sponsors}
        />
        <Supporters
          id="partners"
          title={t('partners.title')}
          text={view.partnersText}
          supporters={view.partners}
        />
        {view.reports.length > 0 && (
          <Section id="reports" title={t('reports.title')}>
            <FileList files={view.reports} />
          </Section>
        )}
        {view.recordings.length > 0 && (
          <Section id="recordings" title={t('recordings.title')}>
            <RecordingList recordings={view.recordings} />
          </Section>
        )}
        <Editions previous={view.previous} next={view.next} />
      </div>
    </article>
  )
}

function Facts({ facts }: { facts: SummitView['facts'] }): ReactNode {
  const { t, locale } = usePage()
  if (facts.length === 0) return null
  return (
    <Section id="facts" title={t('summit.facts')} isWide>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>
              {fact.label && <Words of={fact.label} />}
              <StaleNotes notices={fact.label?.notices ?? []} />
            </dt>
            <dd>
              <bdi>{localDigits({ locale, text: fact.value })}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Programme({ view }: { view: SummitView }): ReactNode {
  const { t, locale } = usePage()
  const { days, agendaIntroduction, notes, timeZone, city } = view
  if (days.length === 0 && !agendaIntroduction && notes.length === 0) return null
  const zone = zoneName({ locale, timeZone })
  const hasTimes = days.some((day) => day.day !== null)
  return (
    <section id="programme" className="programme" aria-labelledby="programme-title">
      <h2 id="programme-title">{t('agenda.title')}</h2>
      <div className="programme-introduction">
        {agendaIntroduction && <RichText content={agendaIntroduction} headingBase={3} />}
        {hasTimes && (
          <p className="details">
            {city ? t('agenda.zone', { city, zone }) : t('agenda.zoneOnly', { zone })}
          </p>
        )}
        <Notes notes={notes} />
      </div>
      <Agenda days={days} timeZone={timeZone} />
    </section>
  )
}

function Supporters(props: {
  id: string
  title: string
  text: LocalText | null
  supporters: readonly SupporterView[]
}): ReactNode {
  const { id, title, text, supporters } = props
  if (!text && supporters.length === 0) return null
  return (
    <Section id={id} title={title} isWide>
      {text && <Passage of={text} className="supporters-text" />}
      {supporters.length > 0 && <SupporterTiles supporters={supporters} />}
    </Section>
  )
}
