import type { SiteView } from '../site/types.ts'

/** A translation in one of the queue's lists, with all words in the person's language. */
export type QueueRow = {
  key: string
  /** Of its record, to be tried again by; null while there is none. */
  record: string | null
  title: string
  /** The name of its collection in the menu: `Session`. */
  kind: string
  /** The language's own name, and how it is written. */
  language: string
  locale: string
  isRtl: boolean
  /** How it stands: `Begun 3 seconds ago on web-1 (4711)`. */
  note: string
  /** Why it waits or stopped. */
  reason: string | null
}

export type QueueList = { total: number; rows: QueueRow[] }

/** The queue itself; how machine, money and languages stand is read beside it. */
export type DescribedQueue = {
  /** A sentence that says whether the queue runs, or who paused it and when. */
  standing: string
  isPaused: boolean
  running: QueueList
  waiting: QueueList & {
    later: number
    byLanguage: { locale: string; language: string; isRtl: boolean; total: number }[]
  }
  stopped: QueueList
}

/** What the queue's page shows; the endpoint answers the same. */
export type QueueView = DescribedQueue & { site: SiteView }
