import { words } from '#collections/shared/texts/sentence.ts'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** The way to the home of translations, in everybody's menu. */
export function HomeNavLink({ i18n, payload }: ServerProps) {
  const href = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/translations' })
  return (
    <Link className="nav__link" href={href} id="nav-translations-home" prefetch={false}>
      <span className="nav__link-label">{words(i18n.language, 'homeTitle')}</span>
    </Link>
  )
}
