'use client'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { memo, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { openFindings } from '../model/work.ts'
import type { WorkspaceUnit, WorkspaceView } from '../types.ts'
import { TaggedWords } from './TaggedWords.tsx'
import { UnitState } from './UnitState.tsx'

type Props = {
  unit: WorkspaceUnit
  /** What stands there, the person's own words first. */
  text: TaggedText | null
  /** Its place, from 1. */
  place: number
  view: Pick<WorkspaceView, 'locale' | 'isRtl'>
  isConflict: boolean
  /** Whether its field begins here, so that the field's name is said. */
  isFirstOfField: boolean
  sourceId: string
  onTake: (id: string) => void
  /** The sentence being worked on, in the place of its text. */
  inHand: ReactNode
}

/** One sentence: the original as it looks on the page, and its translation beside it. */
export const Sentence = memo(function Sentence(props: Props) {
  const { unit, text, place, view, isConflict, isFirstOfField, sourceId, onTake, inHand } = props
  const words = useWords()
  const { look } = unit
  const kind = look.kind === 'heading' ? `heading-${String(Math.min(look.level, 4))}` : look.kind
  const findings = openFindings(unit).length
  return (
    <>
      {isFirstOfField ? <h2 className="dragoman-sentence__field">{unit.label}</h2> : null}
      <div className={`dragoman-sentence${inHand ? ' dragoman-sentence--in-hand' : ''}`}>
        <div
          className={`dragoman-sentence__text dragoman-look dragoman-look--${kind}`}
          dir="ltr"
          id={sourceId}
          lang={SOURCE_LOCALE}
        >
          <TaggedWords tags={unit.tags} text={unit.source} />
        </div>
        <div className="dragoman-sentence__target">
          {inHand ?? (
            <div
              className={`dragoman-sentence__text dragoman-look dragoman-look--${kind}`}
              dir={view.isRtl ? 'rtl' : 'ltr'}
              lang={view.locale}
              onClick={() => {
                // Choosing words to copy is no wish to change them.
                if (window.getSelection()?.isCollapsed) onTake(unit.id)
              }}
            >
              <TaggedWords tags={unit.tags} text={text ?? ''} />
            </div>
          )}
          <div className="dragoman-sentence__foot">
            <UnitState isInHand={inHand !== null} unit={unit} />
            {findings > 0 ? <span>{words('workspaceFindings', { count: findings })}</span> : null}
            {isConflict ? <strong>{words('workspaceConflictShort')}</strong> : null}
            {inHand ? null : (
              <button
                aria-label={words('workspaceWorkOn', { place })}
                className="dragoman-sentence__take"
                onClick={() => {
                  onTake(unit.id)
                }}
                type="button"
              >
                {words('workspaceEdit')}
              </button>
            )}
          </div>
        </div>
      </div>
    </>
  )
})
