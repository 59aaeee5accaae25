import { actorOf, isEditor, isAdmin, mayTranslateInto } from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { HomeQuery } from '#src/translation/home/query.ts'
import { readDocuments, readWorst } from '#src/translation/home/read.ts'
import { homeSummary } from '#src/translation/home/summary.ts'
import { translatorsOf } from '#src/translation/home/translators.ts'
import { homeWhere, languagesShown } from '#src/translation/home/where.ts'
import { targetLanguages } from '#src/translation/schema/languages.ts'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../queue/kindOf.ts'
import { type Describing, documentRow, recordRow } from './describeHome.ts'
import { describeSummary } from './describeSummary.ts'
import { homeOptions } from './options.ts'
import type { HomeView } from './types.ts'

/** The home of translations for a signed-in person: their languages and nothing else. */
export async function readHome(req: PayloadRequest, query: HomeQuery): Promise<HomeView> {
  const { payload, i18n } = req
  const actor = actorOf(req)
  const language = adminLanguage(i18n.language)
  const now = new Date()
  const on = (await targetLanguages({ payload })).map(({ locale }) => locale)
  const languages = languagesShown(actor, on)
  const where = homeWhere({ query, actor, languages, now })
  const { page, sort } = query
  const [summary, people, list] = await Promise.all([
    homeSummary({ payload, languages, now }),
    translatorsOf(payload, languages),
    query.view === 'worst'
      ? readWorst({ payload, where, page })
      : readDocuments({ payload, where, languages: columnsOf(query, languages), sort, page }),
  ])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const describing: Describing = {
    language,
    now,
    kindOf: (collection) => kindOf(req, collection),
    nameOf: (account) => names.get(account) ?? null,
    me: actor?.id ?? '',
  }
  const rows = list.rows.map((row) =>
    'records' in row ? documentRow(row, describing) : recordRow(row, describing),
  )
  const mayGive = isEditor(actor)
  return {
    query,
    ...describeSummary({
      summary,
      language,
      showsMoney: mayGive,
      view: query.view,
      total: list.total,
    }),
    rows,
    page: list.page,
    pages: list.pages,
    isMoving: summary.languages.some(({ moving }) => moving > 0),
    options: homeOptions({ req, languages, people: mayGive ? people : [] }),
    people: mayGive ? people : [],
    may: {
      takeFor: languages.some((locale) => mayTranslateInto(actor, locale)) ? describing.me : null,
      give: mayGive,
      accept: isAdmin(actor) || languages.some((locale) => mayTranslateInto(actor, locale)),
    },
  }
}

function columnsOf({ locale }: HomeQuery, languages: ReturnType<typeof languagesShown>) {
  return locale === undefined ? languages : languages.filter((one) => one === locale)
}
