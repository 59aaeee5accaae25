import { isHuman } from '#i18n/merge/isHuman.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import { callAs, expectStatus, LANGUAGES, pickFree } from './world.ts'
import type { Step, StepArgs, World } from './world.ts'

type Row = { id: string; locale: string; isWithdrawn?: boolean; showOriginal?: boolean }

/** The record of some session in some language, as an editor finds it. */
async function pickRecord({ world, random }: StepArgs): Promise<Row | undefined> {
  const session = random.pick(world.sessions.filter(({ isGone }) => !isGone))
  const where = `where[document][equals]=${session?.id ?? ''}`
  const { body } = await callAs(world, 'editor', { path: `/api/translations?depth=0&${where}` })
  return random.pick((body.docs ?? []) as Row[])
}

type Deed = { what: string; path: string; body: object; allowed?: readonly number[] }

async function post(world: World, deed: Deed): Promise<string> {
  const { what, path, body, allowed = [200, 202, 404, 409] } = deed
  const answer = await callAs(world, 'editor', { method: 'POST', path, body })
  expectStatus(world, { what, answer, allowed })
  return `${what} → ${String(answer.status)}`
}

export const prepare: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session) return null
  const body = { collection: 'sessions', id: session.id }
  return post(world, { what: 'prepare a draft', path: '/api/translations/prepare', body })
}

export const withdraw: Step = async ({ world, random }) => {
  const row = await pickRecord({ world, random })
  if (!row) return null
  const withdrawn = !row.isWithdrawn
  const what = withdrawn ? 'withdraw from a language' : 'bring back into a language'
  return post(world, { what, path: `/api/translations/${row.id}/withdraw`, body: { withdrawn } })
}

export const showOriginal: Step = async ({ world, random }) => {
  const row = await pickRecord({ world, random })
  if (!row) return null
  const path = `/api/translations/${row.id}/original`
  if (random.chance(0.5)) {
    const shown = !row.showOriginal
    return post(world, { what: `original shown: ${String(shown)}`, path, body: { shown } })
  }
  const { body } = await callAs(world, 'editor', { path: `/api/translations/${row.id}` })
  const unit = random.pick((body.units ?? []) as RecordUnit[])
  if (!unit) return null
  const shown = !unit.showOriginal
  const what = `original of a sentence shown: ${String(shown)}`
  return post(world, { what, path, body: { shown, unit: unit.id } })
}

export const retranslate: Step = async ({ world, random }) => {
  const row = await pickRecord({ world, random })
  if (!row) return null
  const { body } = await callAs(world, 'editor', { path: `/api/translations/${row.id}` })
  const machine = ((body.units ?? []) as RecordUnit[]).filter((unit) => !isHuman(unit))
  const asked = random.chance(0.5) ? machine.slice(0, 1) : undefined
  if (asked?.length === 0) return null
  // All of them: a stale one's suggestion is asked for as well, and editors go on meanwhile.
  world.mayBePaidAgain += asked ? 1 : ((body.units ?? []) as RecordUnit[]).length + 5
  const units = asked ? { units: asked.map(({ id }) => id) } : {}
  const path = `/api/translations/${row.id}/retranslate`
  return post(world, { what: 'ask a machine anew', path, body: units })
}

export const retry: Step = async ({ world }) =>
  post(world, { what: 'try again', path: '/api/translations/retry', body: {} })

/** A language off or on, or another policy. */
export const changeLanguage: Step = async ({ world, random }) => {
  const language = random.pick(LANGUAGES)
  // The form is saved whole: two at once would be about nothing but which came last.
  if (!language || world.isSavingSettings) return null
  const setting = world.languages[language]
  if (random.chance(0.6)) {
    setting.policy = setting.policy === 'immediate' ? 'after-review' : 'immediate'
  } else setting.enabled = !setting.enabled
  world.isSavingSettings = true
  return saveLanguages(world).finally(() => {
    world.isSavingSettings = false
  })
}

/** As the administrator's form sends them. */
export async function saveLanguages(world: World): Promise<string> {
  const languages = LANGUAGES.map((locale) => ({ locale, ...world.languages[locale] }))
  const answer = await callAs(world, 'admin', {
    method: 'POST',
    path: '/api/globals/settings?locale=en&depth=0',
    body: { organisation: { name: 'League of Open Cities' }, languages },
  })
  expectStatus(world, { what: 'save the settings', answer, allowed: [200, 409] })
  const said = languages.map(
    ({ locale, enabled, policy }) => `${locale} ${enabled ? policy : 'off'}`,
  )
  return `languages: ${said.join(', ')} → ${String(answer.status)}`
}
