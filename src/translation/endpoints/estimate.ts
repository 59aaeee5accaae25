import { actorOf, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { siteSentence } from '#src/admin/estimate/siteSentence.ts'
import { documentSentences } from '#src/admin/estimate/documentSentences.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { estimateSite } from '../estimate/site.ts'
import { estimateTogether } from '../estimate/together.ts'
import type { Estimate } from '../estimate/types.ts'
import { machineOf } from '../provider/machine.ts'
import { findRecordsOf } from '../record/store.ts'
import { hasTranslatableText, documentSchema } from '../schema/documentSchema.ts'
import { targetLanguages } from '../schema/languages.ts'
import { globalOf, type Target } from '../schema/target.ts'
import { notFound, notSignedIn, refusal } from './answers.ts'

const question = z.union([
  z.object({ collection: z.string().min(1).max(60), id: z.string().min(1).max(60).optional() }),
  z.object({ locale: z.custom<Locale>((code) => isLocale(code) && code !== SOURCE_LOCALE) }),
])

/**
 * `GET /api/translations/estimate?collection=&id=`: what publishing the newest text of a document
 * will do; `id` may be left out for `global:<slug>`. `?locale=de`: what translating the whole site
 * into a language will come to. Reads only. Staff see all; translators their languages, no money.
 */
export const estimate: PayloadHandler = async (req) => {
  if (!actorOf(req)) return notSignedIn()
  const asked = question.safeParse(questionOf(req))
  if (!asked.success) return malformed()
  return 'locale' in asked.data
    ? answerSite(req, asked.data.locale)
    : answerDocument(req, asked.data)
}

/** Payload reads `locale` for itself and takes what it does not know for the source language. */
function questionOf({ query }: PayloadRequest): unknown {
  const { collection, id, locale } = query
  return collection === undefined ? { locale } : { collection, id }
}

async function answerSite(req: PayloadRequest, locale: Locale): Promise<Response> {
  if (!isEditor(actorOf(req))) return notFound()
  const { choice, lanes } = machineOf(req.payload)
  const counted = await estimateSite({
    payload: req.payload,
    locale,
    provider: choice.name,
    lanes,
    now: new Date(),
    signal: req.signal,
  })
  const sentence = siteSentence(counted, adminLanguage(req.i18n.language))
  return answer({ ...counted, sentence })
}

async function answerDocument(
  req: PayloadRequest,
  asked: { collection: string; id?: string | undefined },
): Promise<Response> {
  const { payload } = req
  const target = targetOf(req, asked)
  if (!target) return notFound()
  const locales = await localesFor(req, target)
  if (locales.length === 0 && !isEditor(actorOf(req))) return notFound()
  const { choice } = machineOf(payload)
  const now = new Date()
  const targets = [target]
  const found = await estimateTogether({ payload, targets, locales, provider: choice.name, now })
  if (!found.found) return notFound()
  const shown = isEditor(actorOf(req)) ? found.estimate : withoutMoney(found.estimate)
  return answer({ ...shown, ...documentSentences(shown, adminLanguage(req.i18n.language)) })
}

/** A document that exists in the configuration and has text; whether it is there is asked later. */
function targetOf(
  { payload }: PayloadRequest,
  { collection, id }: { collection: string; id?: string | undefined },
): Target | null {
  const slug = globalOf({ collection, document: '' })
  const isKnown = slug
    ? payload.config.globals.some((known) => known.slug === slug)
    : Object.hasOwn(payload.collections, collection)
  if (!isKnown) return null
  const document = slug ?? id
  if (!document) return null
  const target = { collection, document }
  return hasTranslatableText(documentSchema(payload, target)) ? target : null
}

/** The languages that are on; for a translator, their own in which the document has a record. */
async function localesFor(req: PayloadRequest, target: Target): Promise<Locale[]> {
  const { payload } = req
  const actor = actorOf(req)
  const locales = (await targetLanguages({ payload })).map(({ locale }) => locale)
  if (isEditor(actor)) return locales
  const records = await findRecordsOf({ payload, target })
  const own = ownLanguages(actor)
  return locales.filter(
    (locale) => own.includes(locale) && records.some((record) => record.locale === locale),
  )
}

/** Budget and prices are staff's (design section 8). */
function withoutMoney(found: Estimate): Estimate {
  return {
    ...found,
    siteBudget: null,
    languages: found.languages.map((language) => ({ ...language, budget: null })),
    total: { ...found.total, cost: null },
  }
}

const answer = (body: object) => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

const malformed = () =>
  refusal({
    status: 400,
    code: 'bad-question',
    sentence:
      'Ask for a document (?collection=sessions&id=…), a global (?collection=global:navigation) or a language (?locale=de).',
  })
