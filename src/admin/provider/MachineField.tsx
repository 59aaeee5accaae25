import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { loadEnv } from '#src/env.ts'
import { bareProvider, currentChoice } from '#src/translation/provider/chosen.ts'
import { reasonIn } from '../queue/reason.ts'
import { getTranslation } from '@payloadcms/translations'
import { machineSentences } from './machineSentences.ts'
import type { UIFieldServerProps } from 'payload'

/** In the settings: which machine translates, its plan, and where it is. */
export async function MachineField({ clientField, i18n, payload }: UIFieldServerProps) {
  const env = loadEnv()
  const language = adminLanguage(i18n.language)
  const choice = await currentChoice({ payload, env })
  const provider = bareProvider(choice, env)
  const sentences = provider
    ? machineSentences(provider.describe(), language)
    : [reasonIn(language, choice.reason) ?? choice.reason]
  return (
    <div className="field-type dragoman-machine">
      <span className="field-label">
        {clientField.label ? getTranslation(clientField.label, i18n) : null}
      </span>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
