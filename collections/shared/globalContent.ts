import type { GlobalConfig, GlobalSlug } from 'payload'
import { estimateField } from './admin/estimateField.ts'
import { languagesField } from './admin/languagesField.ts'
import { refuseTargetLanguageGlobalWrites } from './hooks/refuseTargetLanguageWrites.ts'
import { hideGlobalTranslations } from './hooks/showOriginal.ts'
import { followGlobal, rememberGlobal } from './hooks/translation.ts'
import { withGlobalTexts } from './texts/withTexts.ts'

/** What the globals share: saving one is its publish, in the source language only. */
export function globalContent(config: GlobalConfig & { slug: GlobalSlug }): GlobalConfig {
  return withGlobalTexts({
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        elements: {
          ...config.admin?.components?.elements,
          SaveButton: '/src/admin/publish/SaveButton.tsx#SaveButton',
        },
      },
    },
    fields: [...config.fields, estimateField, languagesField(config.slug)],
    hooks: {
      beforeOperation: [refuseTargetLanguageGlobalWrites],
      beforeChange: [rememberGlobal],
      afterChange: [followGlobal, ...(config.hooks?.afterChange ?? [])],
      afterRead: [hideGlobalTranslations],
    },
    versions: { max: 50 },
  })
}
