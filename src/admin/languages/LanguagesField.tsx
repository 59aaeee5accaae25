import { languageStates } from './states.ts'
import { globalTarget, type Target } from '#src/translation/schema/target.ts'
import type { GlobalSlug, UIFieldServerProps } from 'payload'
import { LanguagesPanel } from './LanguagesPanel.tsx'

type Props = UIFieldServerProps & {
  collectionSlug?: string
  /** Given where the field stands in a global: Payload names only collections. */
  globalSlug?: GlobalSlug
}

/** In the sidebar of every translatable document: each language, its state, and its page. */
export async function LanguagesField(props: Props) {
  const { collectionSlug, data, globalSlug, i18n, payload, user } = props
  const collection = globalSlug ? globalTarget(globalSlug).collection : (collectionSlug ?? '')
  const document = globalSlug ?? (data as { id?: unknown } | undefined)?.id
  const target: Target | null = typeof document === 'string' ? { collection, document } : null
  const initial =
    target && user ? await languageStates({ payload, user, target, language: i18n.language }) : []
  return (
    <LanguagesPanel
      collection={collection}
      initial={initial}
      label={props.clientField.label}
      {...(globalSlug ? { document: globalSlug } : {})}
    />
  )
}
