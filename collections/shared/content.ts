import type { CollectionConfig, CollectionSlug } from 'payload'
import { documentAdmin } from './admin/documentAdmin.ts'
import { estimateField } from './admin/estimateField.ts'
import { languagesField } from './admin/languagesField.ts'
import { contentAccess } from './access/content.ts'
import { hideTranslations } from './hooks/showOriginal.ts'
import { followDeletion, followDocument, rememberPublished } from './hooks/translation.ts'
import { duplicateAsDraft } from './hooks/duplicateAsDraft.ts'
import { refuseMissingData } from './hooks/refuseMissingData.ts'
import { refuseTargetLanguageWrites } from './hooks/refuseTargetLanguageWrites.ts'
import { trashWhole } from './hooks/trashWhole.ts'
import { keepOldSlug } from './slugs/keepOldSlug.ts'
import { setSlugAtRelease } from './slugs/setSlugAtRelease.ts'
import { withTexts } from './texts/withTexts.ts'

type ContentOptions = {
  slug: CollectionSlug
  fields: CollectionConfig['fields']
  /** Absent where the document has no address of its own (media). */
  address?: { titleField: 'title' | 'name'; localized: boolean }
  hasDrafts: boolean
  admin: CollectionConfig['admin']
  hooks?: CollectionConfig['hooks']
  rest?: Partial<CollectionConfig>
}

/** Payload's buttons with our ways of publishing beside them. */
const publishComponents = (hasDrafts: boolean) => ({
  edit: hasDrafts
    ? { PublishButton: '/src/admin/publish/PublishButton.tsx#PublishButton' }
    : { SaveButton: '/src/admin/publish/SaveButton.tsx#SaveButton' },
})

/** Versions kept of a document; older ones are removed at the next save. */
const MOST_VERSIONS = 100

/**
 * What every content collection shares: who may do what, drafts, trash, addresses, and the hooks that keep
 * target languages out of the form and ask for a translation when something is published.
 */
export function contentCollection(options: ContentOptions): CollectionConfig {
  const { slug, fields, address, hasDrafts, admin, hooks = {}, rest } = options
  return withTexts({
    ...rest,
    slug,
    trash: true,
    access: contentAccess(slug, { hasDrafts }),
    admin: {
      components: publishComponents(hasDrafts),
      ...documentAdmin(slug, { hasPage: address !== undefined }),
      ...admin,
    },
    fields: [...fields, estimateField, languagesField()],
    hooks: {
      ...hooks,
      beforeOperation: [
        refuseMissingData,
        refuseTargetLanguageWrites,
        duplicateAsDraft,
        trashWhole,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ...(address ? [setSlugAtRelease(address)] : []),
        ...(address ? [keepOldSlug] : []),
        rememberPublished,
      ],
      afterChange: [...(hooks.afterChange ?? []), followDocument],
      afterRead: [...(hooks.afterRead ?? []), hideTranslations],
      afterDelete: [...(hooks.afterDelete ?? []), followDeletion],
    },
    ...(hasDrafts
      ? { versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: MOST_VERSIONS } }
      : {}),
  })
}
