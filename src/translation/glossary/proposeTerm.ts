import { actorOf, mayTranslateInto } from '#collections/shared/access/roles.ts'
import { fold } from '#i18n/glossary/fold.ts'
import { type Locale, TARGET_LOCALES } from '#i18n/locales.ts'
import type { GlossaryTerm } from '#payload-types'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { z } from 'zod'
import { notSignedIn, refusal } from '../endpoints/answers.ts'
import { inTransaction } from '../endpoints/transaction.ts'
import { isWriteConflict } from '../writeBack/retry.ts'

const words = z.string().trim().min(1).max(200)

const proposal = z.object({
  term: words,
  locale: z.custom<Exclude<Locale, 'en'>>((value) =>
    TARGET_LOCALES.some((locale) => locale === value),
  ),
  text: words,
  notes: z.string().trim().max(500).optional(),
})

type Proposal = z.infer<typeof proposal>

/**
 * `POST /api/glossary-terms/propose` `{term, locale, text, notes?}`: a form for a term, or a new term
 * with one, from somebody who may translate into that language. It is used when an administrator
 * accepts it. Answers 201 with the term's id; 200 when the same form is there already.
 */
export const proposeTerm: PayloadHandler = async (req) => {
  const actor = actorOf(req)
  if (!actor) return notSignedIn()
  const body = proposal.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return malformed()
  if (!mayTranslateInto(actor, body.data.locale)) return notYours(body.data.locale)
  try {
    return await inTransaction(req, () => propose({ req, proposal: body.data, by: actor.id }))
  } catch (error) {
    if (!isWriteConflict(error)) throw error
    const sentence = 'Somebody changed this term meanwhile. Nothing was written; send it again.'
    return refusal({ status: 409, code: 'conflict', sentence })
  }
}

async function propose(args: {
  req: PayloadRequest
  proposal: Proposal
  by: string
}): Promise<Response> {
  const { proposal, by } = args
  const req = isolateObjectProperty(args.req, ['locale', 'fallbackLocale', 'context'])
  const { locale, text, notes } = proposal
  const row = { locale, text, status: 'proposed' as const, reason: notes ?? null, proposedBy: by }
  const known = await findTerm(req, proposal.term)
  if (!known) {
    const made = await req.payload.create({
      collection: 'glossary-terms',
      data: { term: proposal.term, kind: 'term', translations: [row] },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return Response.json({ id: made.id, status: 'proposed' }, { status: 201 })
  }
  if (known.kind === 'leave-alone') return neverTranslated(known.term)
  const rows = known.translations ?? []
  const same = rows.find((one) => one.locale === locale && one.text === text)
  if (same) return Response.json({ id: known.id, status: same.status })
  await req.payload.update({
    collection: 'glossary-terms',
    id: known.id,
    data: { translations: [...rows, row] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Response.json({ id: known.id, status: 'proposed' }, { status: 201 })
}

/** The term with these words, whatever their capitals. */
async function findTerm(req: PayloadRequest, term: string): Promise<GlossaryTerm | undefined> {
  const { docs } = await req.payload.find({
    collection: 'glossary-terms',
    depth: 0,
    limit: 200,
    overrideAccess: true,
    req,
    where: { term: { contains: term } },
  })
  return docs.find((one) => one.term === term) ?? docs.find((one) => fold(one.term) === fold(term))
}

function malformed(): Response {
  const sentence =
    'Send {"term": "…", "locale": "fr", "text": "…", "notes": "…"}: the term in English and its form in a language that Dragoman knows, of 200 characters at most.'
  return refusal({ status: 400, code: 'malformed', sentence })
}

function notYours(locale: string): Response {
  const sentence = `Forms in “${locale}” are proposed by those who translate into it.`
  return refusal({ status: 403, code: 'not-your-language', sentence })
}

function neverTranslated(term: string): Response {
  const sentence = `The glossary says that “${term}” is never translated. Ask an administrator to change that first.`
  return refusal({ status: 422, code: 'never-translated', sentence })
}
