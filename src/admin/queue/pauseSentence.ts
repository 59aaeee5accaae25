import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { Pause } from '#src/translation/queue/pause.ts'
import { ago } from './ago.ts'

/** Who paused the queue and when. */
export function pauseSentence(
  { at, by }: Pause,
  { language, now }: { language: AdminLanguage; now: Date },
): string {
  const when = ago({ at, now, language })
  return by
    ? words(language, 'queuePausedBy', { name: by, when })
    : words(language, 'queuePausedByCommand', { when })
}
