import type { RecordUnit } from '#src/translation/record/types.ts'
import { callAs, expectStatus, LANGUAGES, type LoadedRecord } from './world.ts'
import type { Step, StepArgs, World } from './world.ts'

/** An old revision, a finding or tag that forbids it, a sentence or page that is gone. */
const REFUSALS = [404, 409, 422]

/** The record of some session in a translator's language; at times one that was loaded before. */
async function load({ world, random }: StepArgs): Promise<LoadedRecord | undefined> {
  const old = random.chance(0.15) ? random.pick(world.loaded) : undefined
  if (old) return old
  const language = random.pick(LANGUAGES)
  const session = random.pick(world.sessions)
  if (!language || !session) return undefined
  const where = `where[document][equals]=${session.id}&where[locale][equals]=${language}`
  const list = await callAs(world, language, { path: `/api/translations?depth=0&${where}` })
  const [row] = (list.body.docs ?? []) as { id: string }[]
  if (!row) return undefined
  const { status, body } = await callAs(world, language, { path: `/api/translations/${row.id}` })
  if (status !== 200) return undefined
  const loaded = { id: row.id, language, answer: body }
  world.loaded = [...world.loaded, loaded].slice(-20)
  return loaded
}

type Edit = { target?: string; state?: 'edited' | 'approved' } & {
  join?: 'next'
  split?: true
  dismiss?: string[]
  note?: string
}

/** A step of a translator: what they do to one sentence that it can be done to. */
function translating(
  what: string,
  decide: (args: { unit: RecordUnit; world: World }) => Edit | null,
): Step {
  return async ({ world, random }) => {
    const loaded = await load({ world, random })
    if (!loaded) return null
    const { id, language, answer: form } = loaded
    const units = (form.units ?? []) as RecordUnit[]
    const possible = units.flatMap((unit) => {
      const edit = decide({ unit, world })
      return edit ? [{ id: unit.id, ...edit }] : []
    })
    const edit = random.pick(possible)
    if (!edit) return null
    const answer = await callAs(world, language, {
      method: 'PATCH',
      path: `/api/translations/${id}/units`,
      body: { revision: form.revision, units: [edit] },
    })
    expectStatus(world, { what, answer, allowed: [200, ...REFUSALS] })
    if (answer.status === 200 && typeof edit.target === 'string') {
      world.written.push({ record: id, text: edit.target })
    }
    return `${what} in ${language} → ${String(answer.status)}`
  }
}

const nextWords = ({ unit, world }: { unit: RecordUnit; world: World }) =>
  `Person ${String(world.nextPerson())}: ${unit.source}`

export const type = translating('type', (args) => ({ target: nextWords(args) }))

export const typeHalf = translating('type half a sentence', ({ world }) => ({
  target: `Person ${String(world.nextPerson())}: half`,
}))

export const writeAndApprove = translating('write and approve', (args) => ({
  target: nextWords(args),
  state: 'approved',
}))

export const approve = translating('approve', ({ unit }) =>
  unit.target !== null && unit.state !== 'approved' ? { state: 'approved' } : null,
)

export const undoApproval = translating('undo an approval', ({ unit }) =>
  unit.state === 'approved' ? { state: 'edited' } : null,
)

export const leaveEmpty = translating('leave empty', ({ unit }) =>
  unit.path === 'summary' ? { target: '', state: 'approved' } : null,
)

export const join = translating('join', ({ unit }) =>
  unit.path === 'summary' && unit.index === 0 && !unit.parts ? { join: 'next' } : null,
)

export const split = translating('split', ({ unit }) => (unit.parts ? { split: true } : null))

export const dismiss = translating('dismiss a finding', ({ unit }) => {
  const [finding] = unit.checks.filter(({ id }) => !unit.dismissed.includes(id))
  return finding ? { dismiss: [finding.id], note: 'It is none.' } : null
})

/** The source is not theirs to write, in any interface. */
export const tryTheSource: Step = async ({ world, random }) => {
  const [session, language] = [random.pick(world.sessions), random.pick(LANGUAGES)]
  if (!session || !language) return null
  const query = random.pick(['', '?draft=true', `?locale=${language}`, '?publishSpecificLocale=fr'])
  const answer = await callAs(world, language, {
    method: 'PATCH',
    path: `/api/sessions/${session.id}${query ?? ''}`,
    body: { title: 'A translator was here', _status: 'published' },
  })
  const what = 'a translator tries the source'
  expectStatus(world, { what, answer, allowed: [403, 404, 409] })
  return `${what} → ${String(answer.status)}`
}
