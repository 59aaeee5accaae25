import type { TaggedText } from '#i18n/units/types.ts'
import type { WorkspaceUnit, WorkspaceView } from '../types.ts'

/** Words that the server does not have yet, and what they were written over. */
export type Draft = {
  target: TaggedText
  base: { target: TaggedText | null; source: TaggedText }
  /** Milliseconds since 1970, by this device's clock. */
  at: number
}

/**
 * What a person has open: the record as the server last gave it, and what they wrote since. Nothing
 * here is ever lost by an answer of the server: a draft goes when the server says the same words, or
 * when the person decides so.
 */
export type Session = {
  view: WorkspaceView
  units: ReadonlyMap<string, WorkspaceUnit>
  drafts: ReadonlyMap<string, Draft>
  /** Drafts that were written over a text which somebody else has changed since. */
  conflicts: ReadonlySet<string>
}

export function openSession(view: WorkspaceView, drafts: ReadonlyMap<string, Draft>): Session {
  const empty: Session = { view, units: new Map(), drafts, conflicts: new Set() }
  return received(empty, view)
}

/** A person's words for a sentence; the server's own words are no draft. */
export function typed(
  session: Session,
  words: { id: string; target: TaggedText; now: number },
): Session {
  const { id, target, now } = words
  const unit = session.units.get(id)
  if (!unit) return session
  const drafts = new Map(session.drafts)
  const base = drafts.get(id)?.base ?? { target: unit.target, source: unit.source }
  const isServers = target === (unit.target ?? '') && !session.conflicts.has(id)
  if (isServers) drafts.delete(id)
  else drafts.set(id, { target, base, at: now })
  return { ...session, drafts }
}

/** A newer record from the server. Where both sides wrote, both texts stay until a person decides. */
export function received(session: Session, view: WorkspaceView): Session {
  const units = new Map(view.units.map((unit) => [unit.id, unit]))
  const drafts = new Map(session.drafts)
  const conflicts = new Set<string>()
  for (const [id, draft] of drafts) {
    const unit = units.get(id)
    if (unit && (unit.target ?? '') === draft.target) drafts.delete(id)
    else if (unit && unit.target !== draft.base.target) conflicts.add(id)
  }
  return { view, units, drafts, conflicts }
}

/** The server has taken what was sent. Words typed since then are still a draft, over the new text. */
export function saved(
  session: Session,
  answer: { revision: number; units: readonly WorkspaceUnit[] },
): Session {
  const changed = new Map(answer.units.map((unit) => [unit.id, unit]))
  const units = session.view.units.map((unit) => changed.get(unit.id) ?? unit)
  const drafts = new Map(session.drafts)
  const conflicts = new Set(session.conflicts)
  for (const unit of answer.units) {
    const draft = drafts.get(unit.id)
    conflicts.delete(unit.id)
    if (!draft) continue
    if (draft.target === (unit.target ?? '')) drafts.delete(unit.id)
    else {
      const base = { target: unit.target, source: unit.source }
      drafts.set(unit.id, { ...draft, base })
    }
  }
  const view = { ...session.view, revision: answer.revision, units }
  return { view, units: new Map(units.map((unit) => [unit.id, unit])), drafts, conflicts }
}

/** Decides between two texts of one sentence. */
export function settled(
  session: Session,
  decision: { id: string; keep: 'mine' | 'theirs' },
): Session {
  const { id, keep } = decision
  const unit = session.units.get(id)
  const drafts = new Map(session.drafts)
  const conflicts = new Set(session.conflicts)
  const draft = drafts.get(id)
  conflicts.delete(id)
  if (keep === 'theirs' || !unit || !draft) drafts.delete(id)
  else drafts.set(id, { ...draft, base: { target: unit.target, source: unit.source } })
  return { ...session, drafts, conflicts }
}

/** Whether the original has changed under a person's hands. */
export function isSourceChanged(session: Session, id: string): boolean {
  const draft = session.drafts.get(id)
  const unit = session.units.get(id)
  return draft !== undefined && unit !== undefined && draft.base.source !== unit.source
}

/** What can be sent: words for sentences that are there, and that nobody else has changed. */
export function unsent(session: Session): { id: string; target: TaggedText }[] {
  return [...session.drafts]
    .filter(([id]) => session.units.has(id) && !session.conflicts.has(id))
    .map(([id, { target }]) => ({ id, target }))
}

/** Words for sentences that are no longer part of the document. */
export function orphans(session: Session): { id: string; target: TaggedText }[] {
  return [...session.drafts]
    .filter(([id]) => !session.units.has(id))
    .map(([id, { target }]) => ({ id, target }))
}

/** The words for a sentence as the person at work sees them. */
export function currentText(session: Session, id: string): TaggedText | null {
  return session.drafts.get(id)?.target ?? session.units.get(id)?.target ?? null
}
