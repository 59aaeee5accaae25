import type { ReactNode } from 'react'

/**
 * A section of the programme: its heading in the margin column, its content in the reading column.
 * @param wide content may use the whole width, as a row of logos does.
 */
export function Section(props: {
  id: string
  title: ReactNode
  children: ReactNode
  isWide?: boolean
}): ReactNode {
  const headingId = `${props.id}-title`
  return (
    <section id={props.id} className="section" aria-labelledby={headingId}>
      <h2 id={headingId} className="section-title">
        {props.title}
      </h2>
      <div className={props.isWide ? 'section-body wide' : 'section-body'}>{props.children}</div>
    </section>
  )
}
