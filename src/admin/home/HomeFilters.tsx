'use client'
import { parseHomeQuery } from '#src/translation/home/query.ts'
import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useId } from 'react'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { useWords } from '../words/useWords.ts'
import type { HomeOption, HomeView } from './types.ts'
import { useHomeAddress } from './useHomeAddress.ts'

const CHOICES: readonly (readonly [keyof HomeView['options'], WordsKey])[] = [
  ['locale', 'homeLanguage'],
  ['collection', 'homeKind'],
  ['state', 'homeState'],
  ['assignee', 'homeAssignee'],
  ['due', 'homeDue'],
]

/** What of it to show. It all goes into the address, so that a link brings somebody else there. */
export function HomeFilters({ view, isFiltered }: { view: HomeView; isFiltered: boolean }) {
  const words = useWords()
  const router = useRouter()
  const address = useHomeAddress()
  const { options, query } = view

  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = Object.fromEntries(new FormData(event.currentTarget))
    router.push(address(parseHomeQuery(asked)))
  }

  return (
    <form aria-label={words('homeFilters')} className="dragoman-home__filters" onSubmit={show}>
      <input name="view" type="hidden" value={query.view} />
      {CHOICES.map(([name, key]) => (
        <Choice
          key={name}
          label={words(key)}
          name={name}
          none={words('homeAny')}
          options={options[name]}
          value={query[name]}
        />
      ))}
      <Choice
        label={words('homeChecks')}
        name="check"
        none={words('homeAny')}
        options={[{ value: 'errors', label: words('homeErrors') }]}
        value={query.check}
      />
      {query.view === 'documents' ? (
        <Choice label={words('homeSort')} name="sort" options={options.sort} value={query.sort} />
      ) : null}
      <Search label={words('homeSearch')} value={query.q} />
      <div className="dragoman-home__go">
        <Button margin={false} size="medium" type="submit">
          {words('homeShow')}
        </Button>
        {isFiltered ? (
          <Link href={address({ view: query.view, sort: query.sort, page: 1 })} prefetch={false}>
            {words('homeClear')}
          </Link>
        ) : null}
      </div>
    </form>
  )
}

function Choice(props: {
  name: string
  label: string
  value: string | undefined
  options: readonly HomeOption[]
  /** The words for no choice, where one may have none. */
  none?: string
}) {
  const { label, name, none, options, value } = props
  const id = useId()
  return (
    <div className="dragoman-home__choice">
      <label htmlFor={id}>{label}</label>
      <select defaultValue={value ?? ''} id={id} name={name}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} lang={option.lang} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Search({ label, value }: { label: string; value: string | undefined }) {
  const id = useId()
  return (
    <div className="dragoman-home__choice">
      <label htmlFor={id}>{label}</label>
      <input defaultValue={value ?? ''} dir="auto" id={id} maxLength={100} name="q" type="search" />
    </div>
  )
}
