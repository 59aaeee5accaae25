import type { Neighbours } from '#i18n/memory/keys.ts'
import { escapeText } from '#i18n/units/tagged/escape.ts'

const BEFORE = 'x-dragoman-before'
const AFTER = 'x-dragoman-after'

/** OmegaT's names for the same; its text is plain, ours is tagged. */
const PLAIN_BEFORE = 'prev'
const PLAIN_AFTER = 'next'

/** The sentences around a unit as `<prop>` elements, in tagged text; none at the ends of a field. */
export function contextProps({ before, after }: Neighbours): Record<string, string> {
  return {
    ...(before === null ? {} : { [BEFORE]: before }),
    ...(after === null ? {} : { [AFTER]: after }),
  }
}

/** The sentences around a unit as its file tells them; null where it tells none. */
export function readContext(props: Record<string, string>): Neighbours {
  const read = (tagged: string, plain: string) => {
    const words = props[plain]
    return props[tagged] ?? (words === undefined ? null : escapeText(words))
  }
  return { before: read(BEFORE, PLAIN_BEFORE), after: read(AFTER, PLAIN_AFTER) }
}
