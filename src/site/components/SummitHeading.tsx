import type { ReactNode } from 'react'
import { listComma } from '../format/numbers.ts'
import type { Chrome } from '../views/frame.ts'
import type { NoticeLine } from '../views/notice.ts'
import type { SummitHead } from '../views/summit.ts'
import { usePage } from './page.ts'
import { PictureFigure } from './PictureFigure.tsx'
import { Announcement } from './Remarks.tsx'
import { StaleNotes } from './StaleNotes.tsx'
import { Days } from './Times.tsx'
import { TranslationNotice } from './TranslationNotice.tsx'
import { Words } from './Words.tsx'

/** The head of a summit's page: kicker, title, date and place, notice, picture, announcement. */
export function SummitHeading(props: {
  summit: SummitHead
  notice: readonly NoticeLine[]
  words: Chrome['noticeWords']
}): ReactNode {
  const { summit, notice, words } = props
  const { kicker, title, picture, announcement } = summit
  return (
    <header className="title-block">
      {kicker && (
        <p className="kicker">
          <Words of={kicker} />
        </p>
      )}
      <h1>
        <Words of={title} isMarked={false} />
      </h1>
      <StaleNotes notices={[...(kicker?.notices ?? []), ...title.notices]} />
      <Dateline summit={summit} />
      <TranslationNotice lines={notice} words={words} />
      <Announcement announcement={announcement} />
      {picture && (
        <div className="hero">
          <PictureFigure picture={picture} sizes="(min-width: 75rem) 72rem, 100vw" isFirst />
        </div>
      )}
    </header>
  )
}

/** When and where, in one line. */
export function Dateline({ summit }: { summit: SummitHead }): ReactNode {
  const { locale } = usePage()
  const places = [summit.venue, summit.city].flatMap((place) => (place ? [place] : []))
  if (!summit.startDate && places.length === 0) return null
  return (
    <p className="dateline">
      {summit.startDate && (
        <span>
          <Days first={summit.startDate} last={summit.endDate} />
        </span>
      )}
      {places.length > 0 && (
        <span>
          <bdi>{places.join(listComma(locale))}</bdi>
        </span>
      )}
    </p>
  )
}
