import type { GlobalConfig } from 'payload'
import { refuseTargetLanguageGlobalWrites } from './hooks/refuseTargetLanguageWrites.ts'
import { followGlobal } from './hooks/translation.ts'
import { withGlobalTexts } from './texts/withTexts.ts'

/** What the globals share: saving one is its publish, in the source language only. */
export function globalContent(config: GlobalConfig): GlobalConfig {
  return withGlobalTexts({
    ...config,
    hooks: {
      beforeOperation: [refuseTargetLanguageGlobalWrites],
      afterChange: [followGlobal],
    },
    versions: { max: 50 },
  })
}
