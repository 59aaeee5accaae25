'use client'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '../../words/useWords.ts'
import { currentText } from '../model/session.ts'
import type { Workspace } from '../saving/state.ts'
import type { WorkspaceUnit } from '../types.ts'
import { Sentence } from './Sentence.tsx'

/** A guess, in pixels, until a sentence has been measured; and how many are drawn beyond the screen. */
const USUAL_HEIGHT = 96
const BEYOND = 6

export type ListHandle = { show: (id: string) => void }

type Props = {
  workspace: Workspace
  units: readonly WorkspaceUnit[]
  /** Places of all sentences of the document, from 1. */
  places: ReadonlyMap<string, number>
  inHand: string | null
  onTake: (id: string) => void
  renderInHand: (unit: WorkspaceUnit, place: number, sourceId: string) => ReactNode
  ref: Ref<ListHandle>
}

/**
 * The sentences, of which only those in view are drawn: a document of 2,000 is as light as one of 20.
 * The one in hand stays, wherever one scrolls, with its caret and its undo.
 */
export function SentenceList(props: Props) {
  const { workspace, units, places, inHand, onTake, renderInHand, ref } = props
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    setScrollMargin(list.current?.offsetTop ?? 0)
  }, [])
  const at = units.findIndex(({ id }) => id === inHand)
  const rows = useWindowVirtualizer({
    count: units.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => units[index]?.id ?? index,
    overscan: BEYOND,
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range)
      return at === -1 || seen.includes(at) ? seen : [...seen, at].toSorted((a, b) => a - b)
    },
    scrollMargin,
  })
  useImperativeHandle(
    ref,
    () => ({
      show: (id) => {
        const index = units.findIndex((unit) => unit.id === id)
        if (index !== -1) rows.scrollToIndex(index, { align: 'center' })
      },
    }),
    [rows, units],
  )
  const { session } = workspace
  return (
    <div
      aria-label={words('workspaceSentences')}
      className="dragoman-sentences"
      ref={list}
      role="list"
      style={{ blockSize: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const unit = units[index]
        if (!unit) return null
        const { id } = unit
        const place = places.get(id) ?? index + 1
        const sourceId = `source-${id}`
        return (
          <div
            aria-current={id === inHand ? 'true' : undefined}
            aria-posinset={place}
            aria-setsize={session.view.units.length}
            data-index={index}
            data-unit={id}
            key={key}
            ref={rows.measureElement}
            role="listitem"
            style={{ transform: `translateY(${String(start - rows.options.scrollMargin)}px)` }}
          >
            <Sentence
              inHand={id === inHand ? renderInHand(unit, place, sourceId) : null}
              isConflict={session.conflicts.has(id)}
              isFirstOfField={units[index - 1]?.path !== unit.path}
              onTake={onTake}
              place={place}
              sourceId={sourceId}
              text={currentText(session, id)}
              unit={unit}
              view={session.view}
            />
          </div>
        )
      })}
    </div>
  )
}
