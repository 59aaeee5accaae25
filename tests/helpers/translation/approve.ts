import { callApi } from './api.ts'
import { makePerson, signIn } from './people.ts'
import type { TestSite } from './site.ts'
import { recordOf, unitOf } from './texts.ts'
import { workOff } from './work.ts'

/** A translator writes and approves a French sentence, as in the workspace; readers have it then. */
export async function approveFrench(
  { payload }: TestSite,
  words: { document: string; source: string; target: string },
): Promise<void> {
  const translator = await makePerson(payload, ['translator'], ['fr'])
  const record = await recordOf(payload, words.document, 'fr')
  const { status, body } = await callApi({
    payload,
    method: 'PATCH',
    path: `/translations/${record.id}/units`,
    headers: await signIn(payload, translator),
    body: {
      revision: record.revision,
      units: [{ id: unitOf(record, words.source).id, target: words.target, state: 'approved' }],
    },
  })
  if (status !== 200) throw new Error(`Not approved: ${JSON.stringify(body)}`)
  await workOff(payload)
}
