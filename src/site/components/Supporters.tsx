import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { listComma } from '../format/numbers.ts'
import type { SupporterView } from '../views/supporters.ts'
import { usePage } from './page.ts'
import { Passage } from './Passage.tsx'
import { Image } from './PictureFigure.tsx'
import { Words } from './Words.tsx'

/** Supporters as tiles: the logo where there is one, and always the name in words. */
export function SupporterTiles(props: { supporters: readonly SupporterView[] }): ReactNode {
  return (
    <ul className="supporters">
      {props.supporters.map((supporter) => (
        <li key={supporter.id}>
          {supporter.logo && (
            <span className="logo-tile">
              <Image
                picture={{ ...supporter.logo, alt: null }}
                sizes="10rem"
                className="supporter-logo"
              />
            </span>
          )}
          <SupporterName supporter={supporter} />
        </li>
      ))}
    </ul>
  )
}

/** A supporter's name in the reader's language, leading to its own site. */
function SupporterName({ supporter }: { supporter: SupporterView }): ReactNode {
  const name = (
    <bdi>
      <Words of={supporter.name} />
    </bdi>
  )
  return supporter.url ? (
    <a href={supporter.url} rel="noopener external">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  )
}

/** Supporters in one line, parted by the comma of the reader's language. */
export function SupporterNames(props: { supporters: readonly SupporterView[] }): ReactNode {
  const { locale } = usePage()
  return (
    <span>
      {props.supporters.map((supporter, index) => (
        <Fragment key={supporter.id}>
          {index > 0 && listComma(locale)}
          <SupporterName supporter={supporter} />
        </Fragment>
      ))}
    </span>
  )
}

/** Supporters with what they say of themselves. */
export function SupporterEntries(props: { supporters: readonly SupporterView[] }): ReactNode {
  const { t } = usePage()
  return (
    <ul className="supporter-entries">
      {props.supporters.map((supporter) => (
        <li key={supporter.id} id={supporter.id}>
          {supporter.logo && (
            <span className="logo-tile">
              <Image
                picture={{ ...supporter.logo, alt: null }}
                sizes="10rem"
                className="supporter-logo"
              />
            </span>
          )}
          <div>
            <h3>
              <bdi>
                <Words of={supporter.name} />
              </bdi>
            </h3>
            {supporter.description && <Passage of={supporter.description} />}
            {supporter.url && (
              <p>
                <a href={supporter.url} rel="noopener external">
                  {t('sponsors.website', { name: supporter.name.text })}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
