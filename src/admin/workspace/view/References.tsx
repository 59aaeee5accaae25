'use client'
import { LOCALES } from '#i18n/locales.ts'
import { useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Aids, WorkspaceUnit } from '../types.ts'
import { TaggedWords } from './TaggedWords.tsx'

/** Two languages at most: more hide the one that one works on. */
const MOST_REFERENCES = 2
const CHOSEN = 'dragoman.references'

/** The same sentence in other languages; which of them is remembered on the device. */
export function References({
  references,
  tags,
}: { references: Aids['references'] } & Pick<WorkspaceUnit, 'tags'>) {
  const words = useWords()
  const [chosen, setChosen] = useState(readChosen)
  if (references.length === 0) return null
  const toggle = (locale: string) => {
    const others = chosen.filter((one) => one !== locale)
    const next =
      others.length < chosen.length ? others : [...chosen, locale].slice(-MOST_REFERENCES)
    localStorage.setItem(CHOSEN, next.join(' '))
    setChosen(next)
  }
  return (
    <section>
      <h3>{words('workspaceReferences')}</h3>
      <p className="dragoman-actions">
        {references.map(({ locale, language }) => (
          <label key={locale}>
            <input
              checked={chosen.includes(locale)}
              onChange={() => {
                toggle(locale)
              }}
              type="checkbox"
            />{' '}
            <bdi lang={locale}>{language}</bdi>
          </label>
        ))}
      </p>
      {references
        .filter(({ locale }) => chosen.includes(locale))
        .map(({ locale, isRtl, target }) => (
          <p dir={isRtl ? 'rtl' : 'ltr'} key={locale} lang={locale}>
            <TaggedWords tags={tags} text={target} />
          </p>
        ))}
    </section>
  )
}

const readChosen = (): string[] => {
  const kept = (localStorage.getItem(CHOSEN) ?? '').split(' ')
  return kept.filter((code) => LOCALES.some((locale) => locale.code === code))
}
