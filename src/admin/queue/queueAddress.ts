import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** The path of the queue's page in the admin. */
export function queueAddress({ config }: Payload) {
  return formatAdminURL({ adminRoute: config.routes.admin, path: '/queue' })
}
