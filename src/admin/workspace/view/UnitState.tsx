'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { useTranslation } from '@payloadcms/ui'
import { MARK_WORDS } from '../../marks/mark.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { ago } from '../../queue/ago.ts'
import { useWords } from '../../words/useWords.ts'
import { isLeftEmpty, unitMark } from '../model/work.ts'
import type { WorkspaceOrigin, WorkspaceUnit } from '../types.ts'

const ORIGINS: Readonly<Record<WorkspaceOrigin['kind'], WordsKey>> = {
  machine: 'workspaceFromMachine',
  memory: 'workspaceFromMemory',
  person: 'workspaceFromPerson',
  import: 'workspaceFromFile',
}

/** The state of a sentence by mark and word; in hand, also where its text came from. */
export function UnitState({ unit, isInHand }: { unit: WorkspaceUnit; isInHand: boolean }) {
  const words = useWords()
  const { i18n } = useTranslation()
  const mark = unitMark(unit)
  const { origin } = unit
  const when = origin && ago({ at: origin.at, now: new Date(), language: i18n.language })
  return (
    <span className="dragoman-state">
      {mark ? <StateMark mark={mark} /> : null}
      <span>{words(mark ? MARK_WORDS[mark] : 'workspaceUntranslated')}</span>
      {isLeftEmpty(unit) ? <span>· {words('workspaceLeftEmpty')}</span> : null}
      {unit.isOriginalShown ? <span>· {words('workspaceOriginalShown')}</span> : null}
      {isInHand && origin ? (
        <span className="dragoman-quiet">
          ·{' '}
          {words(ORIGINS[origin.kind], {
            score: Math.min(origin.score ?? 100, 100),
            provider: origin.provider ?? '',
            name: origin.by ?? words('workspaceNobody'),
          })}
          , {when}
        </span>
      ) : null}
    </span>
  )
}
