import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'
import type { CollectionConfig, EditConfig, GlobalConfig } from 'payload'

/** Raw data is of use to who runs the site, and in the way of who writes it. */
const edit: EditConfig = {
  api: { tab: { condition: ({ req }) => isAdmin(actorOf(req)) } },
}

/** Shows Payload's API tab of a collection to administrators only. */
export function withApiTab(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  return { ...collection, admin: { ...admin, components: withView(admin?.components) } }
}

/** The same for a global. */
export function withGlobalApiTab(global: GlobalConfig): GlobalConfig {
  const { admin } = global
  return { ...global, admin: { ...admin, components: withView(admin?.components) } }
}

function withView<Components extends { views?: object }>(components: Components | undefined) {
  return { ...components, views: { ...components?.views, edit } }
}
