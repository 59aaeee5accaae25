import type { ReactNode } from 'react'
import { localeDefinition } from '#i18n/locales.ts'
import type { Alternate } from '../../views/frame.ts'
import { directionOf } from '../languageAttributes.ts'
import { usePage } from '../page.ts'

/** This very page in the other languages, each named as its readers name it. */
export function LanguageSwitcher(props: { alternates: readonly Alternate[] }): ReactNode {
  const { t, locale } = usePage()
  if (props.alternates.length < 2) return null
  return (
    <nav className="languages" aria-label={t('nav.languages')}>
      <ul>
        {props.alternates.map((alternate) => (
          <li key={alternate.locale}>
            <a
              href={alternate.path}
              lang={alternate.locale}
              hrefLang={alternate.locale}
              dir={directionOf(alternate.locale)}
              aria-current={alternate.locale === locale ? 'true' : undefined}
            >
              {localeDefinition(alternate.locale).label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
