import { parseHomeQuery } from '#src/translation/home/query.ts'
import type { AdminViewServerProps } from 'payload'
import { guardedView } from '../views/StaffView.tsx'
import { HomePanel } from './HomePanel.tsx'
import { readHome } from './readHome.ts'

/** `/admin/translations`: what is translated into which language, and what needs a person first. */
export function HomePage(props: AdminViewServerProps) {
  const query = parseHomeQuery(props.searchParams ?? {})
  return guardedView(props, {
    // Whoever has no language reads that, and nothing else.
    may: (actor) => actor !== null,
    refusal: 'homeNoLanguages',
    render: async (req) => <HomePanel initial={await readHome(req, query)} />,
  })
}
