import type { ReactNode } from 'react'
import { usePage } from '../page.ts'

/** Says plainly, before anything else, that a page is a draft. */
export function PreviewBar(): ReactNode {
  const { t } = usePage()
  return (
    <aside className="preview-bar" aria-label={t('preview.label')}>
      <strong>{t('preview.label')}</strong> {t('preview.sentence')}
    </aside>
  )
}
