import type { BlockView } from './blocks.ts'
import type { PersonView } from './people.ts'
import type { SessionView } from './session.ts'
import type { SummitHead } from './summit.ts'
import type { SupporterView } from './supporters.ts'
import type { LocalRichText, LocalText } from './text.ts'

export type PageLink = { id: string; title: LocalText; path: string }

/** The front page: the current summit, earlier ones, pages. */
export type HomeView = {
  current: (SummitHead & { introduction: LocalRichText | null }) | null
  earlier: readonly SummitHead[]
  pages: readonly PageLink[]
}

/** A page of sections, as editors laid it out. */
export type ContentPageView = { title: LocalText; blocks: readonly BlockView[] }

/** Everybody who supports the summits, by what they are. */
export type SupportersPageView = {
  groups: readonly { kind: SupporterView['kind']; supporters: readonly SupporterView[] }[]
}

/** Somebody's page, with the sessions they take part in. */
export type PersonPageView = {
  person: PersonView
  sessions: readonly { session: SessionView; summit: SummitHead | null; timeZone: string }[]
}

/** A session's page with the summit it belongs to; a draft's summit may not be published yet. */
export type SessionPageView = {
  session: SessionView
  summit: SummitHead | null
  timeZone: string
}
