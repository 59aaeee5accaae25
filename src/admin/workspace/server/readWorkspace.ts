import { actorOf, isEditor, mayTranslateInto } from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { localeDefinition } from '#i18n/locales.ts'
import type { TranslationRecord } from '#src/translation/record/types.ts'
import { readSource } from '#src/translation/run/snapshot.ts'
import { globalOf } from '#src/translation/schema/target.ts'
import type { PayloadRequest } from 'payload'
import type { WorkspaceRights, WorkspaceView } from '../types.ts'
import { reasonIn } from '../../queue/reason.ts'
import { describeUnits } from './describeUnits.ts'
import { namesOf } from './names.ts'

/**
 * A record as its translators see it: who may read it has been asked. The source is the newest
 * published one, so labels and tags are known also of sentences that wait for the next run.
 */
export async function readWorkspace(
  req: PayloadRequest,
  record: TranslationRecord,
): Promise<WorkspaceView> {
  const { payload } = req
  const { id, collection, document, locale } = record
  const units = record.units ?? []
  const [source, names] = await Promise.all([
    readSource({
      payload,
      target: { collection, document },
      language: adminLanguage(req.i18n.language),
    }),
    namesOf(
      payload,
      units.map(({ origin }) => origin?.user),
    ),
  ])
  const { label, rtl } = localeDefinition(locale)
  return {
    id,
    title: record.title ?? source?.title ?? document,
    locale,
    language: label,
    isRtl: rtl,
    state: record.state,
    reason: reasonIn(adminLanguage(req.i18n.language), record.reason ?? null),
    revision: record.revision,
    units: describeUnits({ units, locale, source, names }),
    documentPath: isEditor(actorOf(req)) ? formOf(record) : null,
  }
}

/** What the person may do with a record: by its language, and as editors do. */
export function rightsOf(req: PayloadRequest, record: TranslationRecord): WorkspaceRights {
  const actor = actorOf(req)
  return { mayWrite: mayTranslateInto(actor, record.locale), mayShowOriginal: isEditor(actor) }
}

function formOf({ collection, document }: TranslationRecord): `/${string}` {
  const slug = globalOf({ collection, document })
  return slug ? `/globals/${slug}` : `/collections/${collection}/${document}`
}
