import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { LOCALES } from '#i18n/locales.ts'
import { notSignedIn, notYours, refusal } from '#src/translation/endpoints/answers.ts'
import {
  type PublicationDocument,
  publicationDocument,
} from '#src/translation/publications/types.ts'
import type { TranslationRecord } from '#src/translation/record/types.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import { reasonIn } from '../queue/reason.ts'

/** How far the preparation of a draft is, over the languages that were asked for. */
export type Preparation = {
  total: number
  done: number
  isWorking: boolean
  /** Why some language could not be prepared; null when none was held. */
  heldFor: string | null
}

type Prepared = Pick<TranslationRecord, 'draftState' | 'draftReason'>

/** `GET /api/translations/preparation?collection=&id=`: for administrators and editors. */
export const preparationEndpoint: Endpoint = {
  method: 'get',
  path: '/preparation',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) return notSignedIn()
    if (!isEditor(actor)) return notYours()
    const asked = publicationDocument.safeParse(req.query)
    if (!asked.success) {
      const sentence = 'Name a document: ?collection=sessions&id=….'
      return refusal({ status: 400, code: 'bad-question', sentence })
    }
    const preparation = preparationOf(await preparedRecords(req, asked.data))
    const heldFor = reasonIn(adminLanguage(req.i18n.language), preparation.heldFor)
    return Response.json({ ...preparation, heldFor }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function preparedRecords(
  { payload }: PayloadRequest,
  { collection, id }: PublicationDocument,
): Promise<Prepared[]> {
  const { docs } = await payload.db.find<Prepared>({
    collection: 'translations',
    limit: LOCALES.length,
    pagination: false,
    select: { draftState: true, draftReason: true },
    where: { and: [{ collection: { equals: collection } }, { document: { equals: id } }] },
  })
  return docs
}

/** What the records say of it. Pure. */
export function preparationOf(records: readonly Prepared[]): Preparation {
  const asked = records.filter(({ draftState }) => Boolean(draftState))
  const isWaiting = ({ draftState }: Prepared) =>
    draftState === 'queued' || draftState === 'translating'
  const waiting = asked.filter(isWaiting)
  const held = asked.find(({ draftState }) => draftState === 'held')
  return {
    total: asked.length,
    done: asked.length - waiting.length,
    isWorking: waiting.length > 0,
    heldFor: held?.draftReason ?? null,
  }
}
