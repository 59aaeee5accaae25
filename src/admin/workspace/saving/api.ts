import type { RecordUnit } from '#src/translation/record/types.ts'
import type { UnitChange } from '#src/translation/endpoints/edits.ts'
import type { Aids, WorkspaceFinding, WorkspaceView } from '../types.ts'

/** A sentence as the unit endpoint answers it. */
export type AnsweredUnit = Omit<RecordUnit, 'checks'> & { checks: WorkspaceFinding[] }

/** What came of a request, told apart by what a person can do about it. */
export type Answer<Body> =
  | { kind: 'done'; body: Body }
  | { kind: 'conflict' }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  /** `unit` is the sentence that was refused, where it was one. */
  | { kind: 'refused'; sentence: string; unit?: string }

export type WorkspaceApi = {
  patch: (
    revision: number,
    units: readonly UnitChange[],
  ) => Promise<Answer<{ revision: number; units: AnsweredUnit[] }>>
  /** Null while the record is still at this revision. */
  read: (revision: number) => Promise<Answer<WorkspaceView | null>>
  aids: (unit: string, signal: AbortSignal) => Promise<Answer<Aids>>
  /** Shows readers the original in the place of a sentence's field, or the translation again. */
  showOriginal: (unit: string, shown: boolean) => Promise<Answer<unknown>>
}

type Refusal = { errors?: { message?: string }[]; unit?: string }

/** A server that does not answer within this is as good as gone, in milliseconds. */
const PATIENCE = 20_000

/**
 * The endpoints of one record, as the browser asks them.
 * @param base `/api/translations/<id>`
 */
export function workspaceApi(base: string, language: string): WorkspaceApi {
  const ask = async <Body>(
    path: string,
    { signal, ...init }: RequestInit = {},
  ): Promise<Answer<Body>> => {
    try {
      const patience = AbortSignal.timeout(PATIENCE)
      const response = await fetch(`${base}${path}`, {
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
        ...init,
      })
      return await readAnswer<Body>(response)
    } catch {
      // No network, no server, or no patience: what was to be sent is still there.
      return { kind: 'unreachable' }
    }
  }
  const send = <Body>(method: string, path: string, body: object) =>
    ask<Body>(path, { method, body: JSON.stringify(body) })
  return {
    patch: (revision, units) => send('PATCH', '/units', { revision, units }),
    read: (revision) => ask(`/workspace?revision=${String(revision)}`),
    aids: (unit, signal) => ask(`/units/${encodeURIComponent(unit)}/aids`, { signal }),
    showOriginal: (unit, shown) => send('POST', '/original', { unit, shown }),
  }
}

async function readAnswer<Body>(response: Response): Promise<Answer<Body>> {
  const { ok, status } = response
  if (status === 204) return { kind: 'done', body: null as Body }
  if (ok) return { kind: 'done', body: (await response.json()) as Body }
  if (status === 409) return { kind: 'conflict' }
  if (status === 401 || status === 403) return { kind: 'signed-out' }
  if (status >= 500) return { kind: 'unreachable' }
  const { errors, unit } = (await response.json().catch(() => ({}))) as Refusal
  const sentence = errors?.[0]?.message ?? `HTTP ${String(status)}`
  return { kind: 'refused', sentence, ...(unit === undefined ? {} : { unit }) }
}
