import type { ReactNode } from 'react'
import type { SocialAccount } from '../../views/frame.ts'
import { usePage } from '../page.ts'

/** The organisation's accounts elsewhere, by name: a word needs no legend. */
export function SocialAccounts({ accounts }: { accounts: readonly SocialAccount[] }): ReactNode {
  const { t } = usePage()
  if (accounts.length === 0) return null
  return (
    <nav className="social" aria-label={t('nav.social')}>
      <ul>
        {accounts.map((account) => (
          <li key={account.url}>
            <a href={account.url} rel="me noopener external" lang="en">
              <bdi>{account.label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
