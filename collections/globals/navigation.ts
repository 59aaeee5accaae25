import { readPublicGlobal } from '#collections/shared/access/readGlobal.ts'
import { editorsOnly } from '#collections/shared/access/staff.ts'
import { linkUrl } from '#collections/shared/fields/url.ts'
import { globalContent } from '#collections/shared/globalContent.ts'

export const Navigation = globalContent({
  slug: 'navigation',
  access: { read: readPublicGlobal, update: editorsOnly, readVersions: editorsOnly },
  fields: [
    {
      name: 'items',
      type: 'array',
      maxRows: 12,
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, maxLength: 60 },
        {
          type: 'row',
          fields: [{ name: 'page', type: 'relationship', relationTo: 'pages' }, linkUrl('url')],
        },
      ],
    },
  ],
})
