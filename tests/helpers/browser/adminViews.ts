import { adminConfig } from '#src/admin/config.ts'

/** A page of our own in the admin: its path below the admin's, and whether it answers for it alone. */
export type AdminView = { name: string; path: string; isExact: boolean }

/** Every page that we add to the admin, as the configuration has it. */
export function adminViews(): AdminView[] {
  return Object.entries(adminConfig?.components?.views ?? {}).map(([name, view]) => ({
    name,
    path: view && 'path' in view ? (view.path ?? '') : '',
    isExact: Boolean(view && 'exact' in view && view.exact),
  }))
}
