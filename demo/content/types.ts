import type { RichText } from './lexical.ts'

/**
 * The demo as plain data. Every document has a `key` (`<collection>/<name>`) by which others
 * refer to it; the loader puts the id of the created document in the place of each `Ref`.
 * Field names are those of the collections, values are English.
 */
export type Ref<C extends CollectionKey> = { readonly ref: `${C}/${string}` }

export type CollectionKey = 'summits' | 'sessions' | 'sponsors' | 'people' | 'pages' | 'media'

/** A document with its key and its fields. Slugs are left to the collections' own rule, but for names that have one spelling. */
export type DemoDocument<C extends CollectionKey, Data> = {
  readonly key: `${C}/${string}`
  readonly data: Data
}

/** A language a file, recording or report is in. */
export type ContentLanguage = 'en' | 'fr' | 'es' | 'ar'

/** ISO 8601 instant, in UTC. */
type Instant = `${string}T${string}Z`

type Note = { readonly text: string; readonly until?: Instant }

export type FileEntry = {
  readonly title: string
  readonly file: Ref<'media'>
  readonly language: ContentLanguage
}

export type MediaData = {
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

/** `file` is the name below which demo/media makes it. */
export type MediaDocument = DemoDocument<'media', MediaData> & { readonly file: string }

export type SponsorData = {
  readonly name: string
  readonly slug: string
  readonly kind: 'sponsor' | 'partner' | 'host'
  readonly tier?: string
  readonly logo: Ref<'media'>
  readonly url?: string
  readonly description?: string
  readonly country?: string
}

export type PersonData = {
  readonly name: string
  readonly slug: string
  readonly honorific?: string
  readonly position: string
  readonly city?: string
  readonly organisation?: string
  readonly portrait?: Ref<'media'>
  readonly biography?: string
}

export type LayoutBlock =
  | { readonly blockType: 'richText'; readonly content: RichText }
  | { readonly blockType: 'quote'; readonly text: string; readonly attribution: string }
  | {
      readonly blockType: 'gallery'
      readonly heading: string
      readonly images: readonly { readonly image: Ref<'media'> }[]
    }
  | { readonly blockType: 'video'; readonly url: string; readonly title: string }
  | {
      readonly blockType: 'callToAction'
      readonly text: string
      readonly label: string
      readonly url: string
    }
  | {
      readonly blockType: 'people'
      readonly heading: string
      readonly people: readonly Ref<'people'>[]
    }
  | {
      readonly blockType: 'downloads'
      readonly heading: string
      readonly files: readonly FileEntry[]
    }

type Seo = {
  readonly title: string
  readonly description: string
  readonly image?: Ref<'media'>
}

export type SummitData = {
  readonly title: string
  readonly kicker: string
  readonly edition: number
  readonly startDate: string
  readonly endDate: string
  readonly timeZone: string
  readonly city: string
  readonly venue: string
  readonly heroImage: Ref<'media'>
  readonly introduction: RichText
  readonly facts: readonly { readonly value: string; readonly label: string }[]
  readonly acknowledgement: RichText
  readonly agendaIntroduction: RichText
  readonly announcement?: Note
  readonly notes?: readonly Note[]
  readonly layout: readonly LayoutBlock[]
  readonly sponsors: readonly Ref<'sponsors'>[]
  readonly sponsorsText: string
  readonly partners: readonly Ref<'sponsors'>[]
  readonly partnersText: string
  readonly reports: readonly FileEntry[]
  readonly recordings: readonly {
    readonly title: string
    readonly url: string
    readonly language: ContentLanguage
  }[]
  readonly previousEdition?: Ref<'summits'>
  readonly nextEdition?: Ref<'summits'>
  readonly seo: Seo
}

export type SessionData = {
  readonly title: string
  readonly summit: Ref<'summits'>
  readonly format?:
    | 'plenary'
    | 'steering-committee'
    | 'round-table'
    | 'working-lunch'
    | 'mayors-meeting'
    | 'dialogue'
    | 'workshop'
  readonly status?: 'planned' | 'moved' | 'postponed' | 'cancelled'
  readonly statusNote?: string
  readonly startsAt?: Instant
  readonly endsAt?: Instant
  readonly room?: string
  readonly summary?: string
  readonly body?: RichText
  readonly notes?: readonly Note[]
  readonly people?: readonly {
    readonly person: Ref<'people'>
    readonly role: 'moderator' | 'speaker' | 'host'
    readonly title?: string
  }[]
  readonly hosts?: readonly Ref<'sponsors'>[]
  readonly attendance?: 'public' | 'invited'
  readonly livestream?: { readonly url: string; readonly note: string }
  readonly recording?: { readonly url: string; readonly language: ContentLanguage }
  readonly reports?: readonly FileEntry[]
  readonly reportText?: RichText
}

export type PageData = {
  readonly title: string
  readonly layout: readonly LayoutBlock[]
  readonly seo: Seo
}

export type SettingsData = {
  readonly organisation: { readonly name: string; readonly short: string; readonly acronym: string }
  readonly languages: readonly {
    readonly locale: string
    readonly enabled: boolean
    readonly policy: 'immediate' | 'after-review'
  }[]
  readonly notices: { readonly machine: string; readonly reviewed: string }
  readonly socialAccounts: readonly { readonly network: string; readonly url: string }[]
  readonly contactAddress: string
}

export type NavigationData = {
  readonly items: readonly {
    readonly label: string
    readonly page?: Ref<'pages'>
    readonly url?: string
  }[]
}

export type SummitDocument = DemoDocument<'summits', SummitData>
export type SessionDocument = DemoDocument<'sessions', SessionData>
export type SponsorDocument = DemoDocument<'sponsors', SponsorData>
export type PersonDocument = DemoDocument<'people', PersonData>
export type PageDocument = DemoDocument<'pages', PageData>

/**
 * Everything the demo loads. Kinds stand in the order in which their references resolve, with two
 * exceptions: summits link each other, and rich text links to pages, summits and sessions freely.
 */
export type DemoContent = {
  readonly media: readonly MediaDocument[]
  readonly sponsors: readonly SponsorDocument[]
  readonly people: readonly PersonDocument[]
  readonly pages: readonly PageDocument[]
  readonly summits: readonly SummitDocument[]
  readonly sessions: readonly SessionDocument[]
  readonly settings: SettingsData
  readonly navigation: NavigationData
}
