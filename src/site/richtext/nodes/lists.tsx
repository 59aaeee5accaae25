import { usePage } from '../../components/page.ts'
import { childNodes } from '../../views/richTextRoot.ts'
import { numberOf, textOf } from '../types.ts'
import type { NodeRenderer } from '../types.ts'

/** A bullet, numbered or check list. */
export const list: NodeRenderer = ({ node, children }) => {
  const kind = textOf(node, 'listType')
  if (kind === 'number') {
    const start = numberOf(node, 'start', 1)
    return <ol start={start === 1 ? undefined : start}>{children}</ol>
  }
  return <ul className={kind === 'check' ? 'checks' : undefined}>{children}</ul>
}

/** An item; one that only holds a list inside it has no bullet of its own. */
export const listitem: NodeRenderer = ({ node, parent, children, notes }) => {
  const own = childNodes(node)
  const isNesting = own.length > 0 && own.every((child) => child.type === 'list')
  const isCheck = textOf(parent, 'listType') === 'check' && !isNesting
  return (
    <li className={isNesting ? 'nesting' : undefined}>
      {isCheck && <CheckMark isDone={node['checked'] === true} />}
      {children}
      {notes}
    </li>
  )
}

/** A box, ticked or not, with a word for those who cannot see it. */
function CheckMark({ isDone }: { isDone: boolean }) {
  const { t } = usePage()
  return (
    <>
      <svg
        className="check"
        viewBox="0 0 16 16"
        stroke="currentColor"
        fill="none"
        aria-hidden="true"
      >
        <rect x="2" y="2" width="12" height="12" rx="2" strokeWidth="1.5" />
        {isDone && <path d="M4.5 8.5l2.5 2.5 4.5-5.5" strokeWidth="2" />}
      </svg>
      <span className="visually-hidden">{t(isDone ? 'check.done' : 'check.open')} </span>
    </>
  )
}
