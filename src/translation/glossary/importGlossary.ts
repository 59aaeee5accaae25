import type { GlossaryEntry } from '#i18n/glossary/csv/entry.ts'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { planImport } from './planImport.ts'
import { readTerms } from './readTerms.ts'

export type ImportCounts = { created: number; updated: number; unchanged: number }

/** Takes entries into the glossary: all of them stand, or none. */
export async function importGlossary(
  payload: Payload,
  entries: readonly GlossaryEntry[],
): Promise<ImportCounts> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const plan = planImport(entries, await readTerms(payload, req))
    const shared = { collection: 'glossary-terms', depth: 0, overrideAccess: true, req } as const
    for (const data of plan.create) await payload.create({ ...shared, data })
    for (const { id, data } of plan.update) await payload.update({ ...shared, id, data })
    return {
      created: plan.create.length,
      updated: plan.update.length,
      unchanged: plan.unchanged,
    }
  })
}
