import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Access } from 'payload'
import { publicLocales } from './publicLocales.ts'
import { decideContentRead } from './readDecision.ts'
import { actorOf } from './roles.ts'

/** Globals are published when they are saved; languages are guarded as those of documents are. */
export const readPublicGlobal: Access = async ({ req }) =>
  decideContentRead({
    actor: actorOf(req),
    locale: req.locale ?? SOURCE_LOCALE,
    publicLocales: await publicLocales(req),
    recordedIds: () => Promise.resolve([]),
    hasDrafts: false,
    hasTrash: false,
  })
