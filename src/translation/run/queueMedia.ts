import type { Payload } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { createRecord } from '../record/store.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { mediaWithoutRecord, shownMedia } from './shownMedia.ts'

/**
 * Publishing a document brings its media's text too (design section 4): what it shows and what has no
 * record in this language, because it was saved when the language was off, is queued.
 */
export async function queueMedia(args: {
  payload: Payload
  target: LocaleTarget
  /** The published source. */
  document: unknown
}): Promise<void> {
  const { payload, target } = args
  const { locale } = target
  const ids = await shownMedia(args)
  for (const id of await mediaWithoutRecord({ payload, ids, locale })) {
    const found = { collection: 'media', document: id, locale }
    await createRecord({ payload, target: found, data: { state: 'queued' } })
    await enqueueTranslation({ payload, target: found })
  }
}
