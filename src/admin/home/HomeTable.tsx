'use client'
import { useWords } from '../words/useWords.ts'
import { HomeCellView } from './HomeCellView.tsx'
import type { HomeRow, HomeView } from './types.ts'

type Props = {
  view: HomeView
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** The list: a row a translation, or a row a document with a column a language. */
export function HomeTable({ view, chosen, onChoose }: Props) {
  const words = useWords()
  const { languages, query, rows } = view
  const isMatrix = query.view === 'documents'
  const columns = isMatrix
    ? languages.filter(({ locale }) => !query.locale || query.locale === locale)
    : []
  const all = rows.flatMap(idsOf)
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    onChoose(next)
  }

  return (
    <table className={`dragoman-home__table dragoman-home__table--${query.view}`}>
      <thead>
        <tr>
          <td>
            <input
              aria-label={words('homeSelectAll')}
              checked={all.length > 0 && all.every((id) => chosen.has(id))}
              onChange={(event) => {
                choose(all, event.target.checked)
              }}
              type="checkbox"
            />
          </td>
          <th scope="col">{words('homeDocument')}</th>
          {isMatrix ? (
            columns.map(({ isRtl, label, locale }) => (
              <th key={locale} scope="col">
                <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
                  {label}
                </bdi>
              </th>
            ))
          ) : (
            <th scope="col">{words('homeState')}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <input
                aria-label={words('homeSelect', { title: row.title })}
                checked={idsOf(row).every((id) => chosen.has(id))}
                onChange={(event) => {
                  choose(idsOf(row), event.target.checked)
                }}
                type="checkbox"
              />
            </td>
            <th scope="row">
              <bdi>{row.title}</bdi>
              <span className="dragoman-quiet">
                {row.kind}
                {row.date ? ` · ${row.date}` : ''}
              </span>
            </th>
            {isMatrix ? (
              columns.map(({ label, locale }) => (
                <td data-label={label} key={locale}>
                  <HomeCellView
                    cell={row.cells.find((cell) => cell.locale === locale)}
                    language={label}
                    title={row.title}
                  />
                </td>
              ))
            ) : (
              <td>
                <HomeCellView
                  cell={row.cells[0]}
                  language={
                    languages.find(({ locale }) => locale === row.cells[0]?.locale)?.label ?? ''
                  }
                  namesLanguage
                  title={row.title}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const idsOf = (row: HomeRow) => row.cells.map(({ id }) => id)
