'use client'
import { LanguageStanding } from './LanguageStanding.tsx'
import { OriginalSwitch } from './OriginalSwitch.tsx'
import type { SiteLanguage } from './types.ts'

type Props = {
  languages: readonly SiteLanguage[]
  /** Names the list for people who do not see its heading. */
  labelledBy: string
  /** Something was changed that the list should show. */
  onChange: () => void
}

/** The languages of the site that are on: how far each is, its budget, and its original for readers. */
export function SiteLanguages({ languages, labelledBy, onChange }: Props) {
  return (
    <ul aria-labelledby={labelledBy} className="dragoman-queue__rows">
      {languages.map((language) => {
        const { isRtl, label, locale, showsOriginal } = language
        return (
          <li className="dragoman-queue__row" key={locale}>
            <div className="dragoman-queue__what">
              <bdi className="dragoman-strong" dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
                {label}
              </bdi>
              <LanguageStanding language={language} />
            </div>
            <OriginalSwitch
              isShown={showsOriginal}
              label={label}
              locale={locale}
              onDone={onChange}
            />
          </li>
        )
      })}
    </ul>
  )
}
