import type { CollectionConfig, GlobalConfig } from 'payload'
import { GlossaryTerms } from './glossary/index.ts'
import { Navigation } from './globals/navigation.ts'
import { Settings } from './globals/settings.ts'
import { media } from './media/index.ts'
import { Pages } from './pages/index.ts'
import { People } from './people/index.ts'
import { Publications } from './publications/index.ts'
import { ErrorReports } from './reports/index.ts'
import { Sessions } from './sessions/index.ts'
import { withApiTab, withGlobalApiTab } from './shared/admin/apiTab.ts'
import { Sponsors } from './sponsors/index.ts'
import { Summits } from './summits/index.ts'
import { Backfills } from './system/backfills.ts'
import { Leases } from './system/leases.ts'
import { SlugHistory } from './system/slugHistory.ts'
import { TranslationHistory } from './translations/history.ts'
import { Translations } from './translations/index.ts'
import { TranslationMemory } from './translations/memory.ts'
import { TranslationSentences } from './translations/sentences.ts'
import { TranslationState } from './translations/state.ts'
import { TranslationUsage } from './translations/usage.ts'
import { users } from './users/index.ts'

/** Every collection, in the order of the admin's menu. */
export function allCollections(options: {
  isHttps: boolean
  uploadsDir: string
}): CollectionConfig[] {
  return [
    Summits,
    Sessions,
    Sponsors,
    People,
    Pages,
    media(options),
    Publications,
    Translations,
    GlossaryTerms,
    ErrorReports,
    TranslationMemory,
    TranslationHistory,
    TranslationSentences,
    TranslationState,
    TranslationUsage,
    users(options),
    SlugHistory,
    Leases,
    Backfills,
  ].map(withApiTab)
}

export const allGlobals: GlobalConfig[] = [Navigation, Settings].map(withGlobalApiTab)
