import { RECORD_STATES, type RecordState } from '#collections/translations/fields.ts'
import { textIn, adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { CellLink } from '../list/CellLink.tsx'
import { MARK_WORDS, markOf, type MarkedRecord } from './mark.ts'
import { StateLine } from './StateLine.tsx'

type Row = MarkedRecord & { rehearsalCount?: number | null }

function isRecordState(value: unknown): value is RecordState {
  return RECORD_STATES.some((state) => state === value)
}

/** The state of a translation in the list: mark, word, and "rehearsal text" where it is that. */
export function StateCell(props: DefaultServerCellComponentProps) {
  const state: unknown = props.cellData
  if (!isRecordState(state)) return null
  const { language } = props.i18n
  const row: Row = { ...(props.rowData as Partial<Row>), state }
  const mark = markOf(row)
  return (
    <CellLink {...props}>
      <StateLine
        mark={mark}
        markWord={mark && words(language, MARK_WORDS[mark])}
        rehearsal={(row.rehearsalCount ?? 0) > 0 ? words(language, 'rehearsal') : null}
        word={textIn(adminLanguage(language), `translations.state.options.${state}`)}
      />
    </CellLink>
  )
}
