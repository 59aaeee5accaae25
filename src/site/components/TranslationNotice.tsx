import type { ReactNode } from 'react'
import type { Translator } from '#i18n/message.ts'
import type { Locale } from '#i18n/locales.ts'
import { formatDate } from '../format/dates.ts'
import type { Chrome } from '../views/frame.ts'
import type { NoticeLine } from '../views/notice.ts'
import { Mark } from './Mark.tsx'
import { usePage } from './page.ts'

/** The honest notice after a translated page's heading, a sentence for each state of its text. */
export function TranslationNotice(props: {
  lines: readonly NoticeLine[]
  words: Chrome['noticeWords']
}): ReactNode {
  const { t, locale } = usePage()
  if (props.lines.length === 0) return null
  return (
    <aside className="translation-notice" aria-label={t('notice.label')}>
      <ul>
        {props.lines.map((line) => (
          <li key={line.kind}>
            <Mark kind={line.mark} />
            <span>
              {sentence({ line, t, locale })} {ownWords(line, props.words)}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function sentence(args: { line: NoticeLine; t: Translator; locale: Locale }): string {
  const { line, t, locale } = args
  if (line.kind === 'stale') return t('notice.stale', { count: line.count })
  if (line.kind !== 'reviewed' && line.kind !== 'reviewed.part') return t(`notice.${line.kind}`)
  const date = line.reviewedAt
    ? formatDate({ locale, instant: line.reviewedAt, timeZone: 'UTC' })
    : ''
  return t(`notice.${line.kind}`, { dated: date ? 'yes' : 'no', date })
}

/** What the organisation adds follows our sentence: it can explain it, never replace it. */
function ownWords(line: NoticeLine, words: Chrome['noticeWords']): string | null {
  if (line.kind === 'machine' || line.kind === 'machine.part') return words.machine
  return line.mark === 'approved' ? words.reviewed : null
}
