import type { ReactNode } from 'react'
import { Mark as BrandMark } from '#src/admin/brand/Mark.tsx'
import type { Chrome } from '../../views/frame.ts'
import { usePage } from '../page.ts'
import { Words } from '../Words.tsx'

/** Whose site this is, how to write to them, and what it was made with. */
export function Footer({ chrome }: { chrome: Chrome }): ReactNode {
  const { t } = usePage()
  const { name } = chrome.organisation
  return (
    <footer className="colophon">
      {name && (
        <p className="colophon-name">
          <bdi>
            <Words of={name} isMarked={false} />
          </bdi>
        </p>
      )}
      {chrome.contact && (
        <p>
          <a href={`mailto:${chrome.contact}`}>{t('footer.contact')}</a>
        </p>
      )}
      <p className="software">
        <BrandMark height={16} />
        {t('footer.software')}
      </p>
    </footer>
  )
}
