'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { BulkBar } from './BulkBar.tsx'
import { HomeFilters } from './HomeFilters.tsx'
import { HomePages } from './HomePages.tsx'
import { HomeStanding } from './HomeStanding.tsx'
import { HomeTable } from './HomeTable.tsx'
import { HomeViews } from './HomeViews.tsx'
import type { HomeView } from './types.ts'
import { useHome } from './useHome.ts'

/** The home of translations: how it stands, what to show of it, the list, and what to do with it. */
export function HomePanel({ initial }: { initial: HomeView }) {
  const words = useWords()
  const { view, isCurrent, refresh } = useHome(initial)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { languages, query, rows, count } = view
  // What is no longer on the page is no longer chosen: nobody acts on what they do not see.
  const here = rows.flatMap(({ cells }) => cells.map(({ id }) => id)).filter((id) => chosen.has(id))
  const isFiltered = Object.keys(query).some((key) => !['view', 'sort', 'page'].includes(key))

  return (
    <div className="dragoman-home">
      <SetStepNav nav={[{ label: words('homeTitle') }]} />
      <h1>{words('homeTitle')}</h1>
      {languages.length === 0 ? (
        <p>{words('homeNoLanguages')}</p>
      ) : (
        <>
          <HomeStanding view={view} />
          <HomeViews query={query} />
          <HomeFilters isFiltered={isFiltered} key={JSON.stringify(query)} view={view} />
          <p className="dragoman-home__count" role="status">
            {isCurrent ? count : words('homeUnknown')}
          </p>
          {rows.length > 0 ? (
            <>
              <HomeTable chosen={new Set(here)} onChoose={setChosen} view={view} />
              <BulkBar
                chosen={here}
                onDone={async () => {
                  setChosen(new Set())
                  await refresh()
                }}
                view={view}
              />
              <HomePages page={view.page} pages={view.pages} query={query} />
            </>
          ) : (
            <p>{words(isFiltered ? 'homeNoMatch' : 'homeDone')}</p>
          )}
        </>
      )}
    </div>
  )
}
