import type { Chrome, PageHead } from '../views/frame.ts'

/** What every page is given: the frame of the site, its own head, and what it shows. */
export type PageProps<View> = { chrome: Chrome; head: PageHead; view: View }
