import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import type { Chrome, PageHead } from '../../views/frame.ts'
import { usePage } from '../page.ts'
import { Words } from '../Words.tsx'
import { LanguageSwitcher } from './LanguageSwitcher.tsx'
import { SocialAccounts } from './SocialAccounts.tsx'

/** The masthead: whose site this is, where one can go, and in which language. */
export function Header({ chrome, head }: { chrome: Chrome; head: PageHead }): ReactNode {
  const { t, locale } = usePage()
  const { name } = chrome.organisation
  return (
    <header className="masthead">
      <div className="masthead-row">
        <p className="site-name">
          <a href={paths.home(locale)} rel="home">
            {name ? (
              <bdi>
                <Words of={name} isMarked={false} />
              </bdi>
            ) : (
              t('nav.home')
            )}
          </a>
        </p>
        <LanguageSwitcher alternates={head.alternates} />
      </div>
      <div className="masthead-row">
        <MainNavigation chrome={chrome} />
        <SocialAccounts accounts={chrome.social} />
      </div>
    </header>
  )
}

function MainNavigation({ chrome }: { chrome: Chrome }): ReactNode {
  const { t } = usePage()
  if (chrome.navigation.length === 0) return null
  return (
    <nav className="main-nav" aria-label={t('nav.main')}>
      <ul>
        {chrome.navigation.map((item) => (
          <li key={`${item.href}${item.label.text}`}>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              <Words of={item.label} isMarked={false} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
