import { type AdminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { PRIORITY } from '#src/translation/jobs/priority.ts'
import type { QueuedWork, QueueOverview } from '#src/translation/queue/overview.ts'
import { ago } from './ago.ts'
import { pauseSentence } from './pauseSentence.ts'
import { reasonIn } from './reason.ts'
import type { DescribedQueue, QueueRow } from './types.ts'

type Describing = {
  language: AdminLanguage
  now: Date
  /** The name of a kind of document in the menu. */
  kindOf: (collection: string) => string
}

/** The queue in words. Pure: what is shown is decided here, from the database's plain answer. */
export function describeQueue(overview: QueueOverview, describing: Describing): DescribedQueue {
  const { pause, running, waiting, stopped } = overview
  const { language, now, kindOf } = describing
  const when = (at: string): string => ago({ at, now, language })
  const row = (work: QueuedWork, note: string): QueueRow => {
    const { label, rtl } = localeDefinition(work.locale)
    return {
      key: `${work.collection}:${work.document}:${work.locale}`,
      record: work.id,
      title: work.title,
      kind: kindOf(work.collection),
      language: label,
      locale: work.locale,
      isRtl: rtl,
      note,
      reason: reasonIn(language, work.reason),
    }
  }
  return {
    standing: pause ? pauseSentence(pause, { language, now }) : words(language, 'queueRuns'),
    isPaused: pause !== null,
    running: {
      total: running.total,
      rows: running.rows.map((work) => row(work, begun(work))),
    },
    waiting: {
      total: waiting.total,
      later: waiting.later,
      byLanguage: waiting.byLocale.map(({ locale, total }) => {
        const { label, rtl } = localeDefinition(locale)
        return { locale, language: label, isRtl: rtl, total }
      }),
      rows: waiting.rows.map((work) =>
        row(
          work,
          work.waitUntil
            ? words(language, 'queueAgainAt', { when: when(work.waitUntil) })
            : words(language, priorityWord(work.priority)),
        ),
      ),
    },
    stopped: {
      total: stopped.total,
      rows: stopped.rows.map((work) => {
        const state = textIn(language, `translations.state.options.${work.state}`)
        return row(work, `${state} · ${when(work.since)}`)
      }),
    },
  }

  function begun({ since, worker }: { since: string; worker: string | null }): string {
    const at = when(since)
    return worker
      ? words(language, 'queueRunsOn', { when: at, worker })
      : words(language, 'queueBegun', { when: at })
  }
}

function priorityWord(priority: number): WordsKey {
  if (priority <= PRIORITY.urgent) return 'queueUrgent'
  if (priority <= PRIORITY.soon) return 'queueSoon'
  if (priority <= PRIORITY.later) return 'queuePublished'
  return priority <= PRIORITY.retry ? 'queueAgain' : 'queueBackground'
}
