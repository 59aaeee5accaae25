import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** Translators have one place to work in: the dashboard's cards lead them nowhere else. */
export function TranslatorsLand({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!user || isEditor(actorOf({ user }))) return null
  redirect(formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/translations' }))
}
