import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

/**
 * The one guard and frame of our own admin pages, which Payload shows to everybody unless they check
 * (payload-facts, Access). `render` is called for administrators and editors only, so that nothing
 * is read for anybody else.
 */
export async function staffView(
  props: AdminViewServerProps,
  render: (req: PayloadRequest) => Promise<ReactNode>,
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
  const isStaff = isEditor(actorOf(req))
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
        <main>{isStaff ? await render(req) : <p>{words(i18n.language, 'queueStaffOnly')}</p>}</main>
      </Gutter>
    </DefaultTemplate>
  )
}
