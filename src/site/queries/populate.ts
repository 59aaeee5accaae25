import type { PopulateType } from 'payload'

/** What pages need of documents they only mention. Nothing else is read, however deep they lie. */
export const MENTIONED = {
  media: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    filesize: true,
    height: true,
    mimeType: true,
    sizes: true,
    width: true,
  },
  pages: { slug: true, title: true },
  people: {
    city: true,
    honorific: true,
    name: true,
    organisation: true,
    portrait: true,
    position: true,
    slug: true,
  },
  sessions: { slug: true, summit: true, title: true },
  sponsors: {
    description: true,
    kind: true,
    logo: true,
    name: true,
    slug: true,
    tier: true,
    url: true,
  },
  summits: {
    city: true,
    endDate: true,
    slug: true,
    startDate: true,
    timeZone: true,
    title: true,
    venue: true,
  },
} as const satisfies PopulateType

/** Page → sponsor → logo, page → rich text → session → summit. */
export const DEPTH = 2
