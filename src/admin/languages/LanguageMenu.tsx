'use client'
import { MoreIcon, Popup, PopupList } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'
import type { LanguageAction } from './actions.ts'
import { ACTION_TEXTS } from './actionTexts.ts'

type Props = {
  actions: readonly LanguageAction[]
  /** The language's own name. */
  label: string
  onChoose: (action: LanguageAction) => void
}

/** What can be done about one language, behind three dots. */
export function LanguageMenu({ actions, label, onChoose }: Props) {
  const words = useWords()
  if (actions.length === 0) return null
  return (
    <Popup
      button={
        <>
          <MoreIcon />
          <span className="dragoman-hidden">{words('languageActions', { language: label })}</span>
        </>
      }
      buttonSize="small"
      caret={false}
      className="dragoman-language__menu"
      horizontalAlign="right"
      size="fit-content"
    >
      <PopupList.ButtonGroup>
        {actions.map((action) => (
          <PopupList.Button
            key={action}
            onClick={() => {
              onChoose(action)
            }}
          >
            {words(ACTION_TEXTS[action].label)}
          </PopupList.Button>
        ))}
      </PopupList.ButtonGroup>
    </Popup>
  )
}
