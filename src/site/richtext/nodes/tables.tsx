import { usePage } from '../../components/page.ts'
import { numberOf } from '../types.ts'
import type { NodeRenderer } from '../types.ts'

/** A table that scrolls by itself where it is wider than the screen; the page never does. */
export const table: NodeRenderer = ({ children }) => <ScrollingTable>{children}</ScrollingTable>

function ScrollingTable({ children }: { children: React.ReactNode }) {
  const { t } = usePage()
  return (
    <div className="table" role="region" aria-label={t('table.label')} tabIndex={0}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export const tablerow: NodeRenderer = ({ children }) => <tr>{children}</tr>

/** Lexical: the cell stands in a header row (1), in a header column (2), or in both (3). */
const HEADER_ROW = 1
const HEADER_COLUMN = 2

/** A cell; header cells say what they head. */
export const tablecell: NodeRenderer = ({ node, children, notes }) => {
  const state = numberOf(node, 'headerState', 0)
  const colSpan = spanOf(numberOf(node, 'colSpan', 1))
  const rowSpan = spanOf(numberOf(node, 'rowSpan', 1))
  const spans = { colSpan, rowSpan }
  if ((state & (HEADER_ROW | HEADER_COLUMN)) === 0) {
    return (
      <td {...spans}>
        {children}
        {notes}
      </td>
    )
  }
  return (
    <th {...spans} scope={(state & HEADER_ROW) === 0 ? 'row' : 'col'}>
      {children}
      {notes}
    </th>
  )
}

function spanOf(span: number): number | undefined {
  return span > 1 ? span : undefined
}
