import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { queueTrouble } from '#src/translation/queue/trouble.ts'
import { Banner, Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { queueAddress } from './queueAddress.ts'
import { troubleSentences } from './troubleSentences.ts'

/** On the dashboard of staff: why translations do not go on, and the way to the queue. */
export async function QueueNotice({ i18n, payload, user }: ServerProps) {
  if (!isEditor(actorOf({ user }))) return null
  const language = adminLanguage(i18n.language)
  const sentences = troubleSentences(await queueTrouble(payload), { language, now: new Date() })
  if (sentences.length === 0) return null
  return (
    <div className="dragoman-notice" role="note">
      <Banner type="error">
        {sentences.join(' ')}{' '}
        <Link href={queueAddress(payload)} prefetch={false}>
          {words(language, 'troubleQueue')}
        </Link>
      </Banner>
    </div>
  )
}
