import { type Actor, actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

type View = {
  /** Who may see it, by their account alone; what they may see in it is for `render` to ask. */
  may: (actor: Actor) => boolean
  /** What others are told. */
  refusal: WordsKey
  /** Called only for those who may, so that nothing is read for anybody else. */
  render: (req: PayloadRequest) => Promise<ReactNode>
}

/** A page for administrators and editors. */
export function staffView(props: AdminViewServerProps, render: View['render']): Promise<ReactNode> {
  return guardedView(props, { may: isEditor, refusal: 'queueStaffOnly', render })
}

/**
 * The one guard and frame of our own admin pages, which Payload shows to everybody unless they check
 * (payload-facts, Access).
 */
export async function guardedView(
  props: AdminViewServerProps,
  { may, refusal, render }: View,
): Promise<ReactNode> {
  const { initPageResult, params, searchParams } = props
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) {
    const { admin: adminRoute } = payload.config.routes
    const segments = [params?.segments ?? []].flat()
    const wanted = formatAdminURL({ adminRoute, path: `/${segments.join('/')}` })
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(wanted)}`)
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        {/* Payload's template has no main landmark of its own. */}
        <main>
          {may(actorOf(req)) ? await render(req) : <p>{words(i18n.language, refusal)}</p>}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
