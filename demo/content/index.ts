import { media } from './media.ts'
import { navigation } from './navigation.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { sessions } from './sessions.ts'
import { settings } from './settings.ts'
import { sponsors } from './sponsors.ts'
import { summits } from './summits.ts'
import type { DemoContent } from './types.ts'

/** The whole demo in English. */
export const demoContent: DemoContent = {
  media,
  sponsors,
  people,
  pages,
  summits,
  sessions,
  settings,
  navigation,
}
