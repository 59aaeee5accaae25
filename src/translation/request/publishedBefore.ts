import type { SourceUnit } from '#i18n/units/types.ts'
import type { PayloadRequest } from 'payload'
import { readSnapshot } from '../run/snapshot.ts'
import type { Target } from '../schema/target.ts'
import { publishModeOf } from './publishMode.ts'

const CONTEXT_KEY = 'dragomanPublishedBefore'

const known = (req: PayloadRequest) =>
  (req.context[CONTEXT_KEY] ??= new Map()) as Map<string, readonly SourceUnit[]>

const keyOf = ({ collection, document }: Target) => `${collection}:${document}`

/**
 * Before a minor edit is written, keeps the sentences that readers have: an edit is compared with
 * what is published, not with the last save (payload-facts: `previousDoc` is the last save).
 */
export async function keepPublished(req: PayloadRequest, target: Target): Promise<void> {
  if (publishModeOf(req) !== 'minor') return
  const answer = await readSnapshot({ payload: req.payload, req, target })
  if (answer.found) known(req).set(keyOf(target), answer.snapshot.units)
}

/** The sentences that were published before this save; undefined when there were none, or unasked. */
export function publishedBefore(
  req: PayloadRequest,
  target: Target,
): readonly SourceUnit[] | undefined {
  return known(req).get(keyOf(target))
}
