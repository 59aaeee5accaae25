import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { loadEnv } from '#src/env.ts'
import { currentChoice } from '#src/translation/provider/chosen.ts'
import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { providerNotice } from './providerNotice.ts'

/** Says visibly that no machine translates here, or that it only makes rehearsal text. */
export async function ProviderNotice({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const env = loadEnv()
  const choice = await currentChoice({ payload, env })
  const notice = providerNotice({ choice, setting: env.translationProvider })
  if (!notice) return null
  const { sentence, help } = notice
  const canSetUp = isAdmin(actorOf({ user }))
  return (
    <div className="dragoman-notice" role="note">
      <Banner type="info">
        {words(i18n.language, sentence)}
        {help && canSetUp ? ` ${words(i18n.language, help)}` : ''}
      </Banner>
    </div>
  )
}
