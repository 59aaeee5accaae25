import type { Payload, Where } from 'payload'

export type Doc = Record<string, unknown> & { id: string }

type Common = { locale?: string; req?: unknown; draft?: boolean; depth?: number }

/** The part of the Local API that tests of throw-away collections use, without generated types. */
export type LoosePayload = {
  create: (args: Common & { collection: string; data: Record<string, unknown> }) => Promise<Doc>
  update: (
    args: Common & { collection: string; id: string; data: Record<string, unknown> },
  ) => Promise<Doc>
  find: (
    args: Common & { collection: string; where?: Where; limit?: number; pagination?: boolean },
  ) => Promise<{ docs: Doc[]; totalDocs: number }>
  findByID: (args: Common & { collection: string; id: string }) => Promise<Doc>
  findVersions: (
    args: Common & { collection: string; where?: Where; limit?: number },
  ) => Promise<{ docs: (Doc & { version: Record<string, unknown> })[] }>
  delete: (args: Common & { collection: string; id: string }) => Promise<Doc>
  findGlobal: (args: Common & { slug: string }) => Promise<Record<string, unknown>>
  updateGlobal: (
    args: Common & { slug: string; data: Record<string, unknown> },
  ) => Promise<Record<string, unknown>>
}

/**
 * The same Payload with slugs as plain strings: the generated types know the product's collections
 * only, and a throw-away collection is not one of them.
 */
export const loose = (payload: Payload): LoosePayload => payload as unknown as LoosePayload
