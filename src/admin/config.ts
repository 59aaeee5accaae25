import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'
import { FAVICON } from './brand/favicon.ts'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The admin: whose accounts, which components, how live preview is framed. */
export const adminConfig: Config['admin'] = {
  user: 'users',
  // Payload's own would ask a server elsewhere for a picture by the person's e-mail address.
  avatar: 'default',
  dateFormat: 'd MMM yyyy, HH:mm',
  components: {
    afterNavLinks: [
      '/src/admin/home/HomeNavLink.tsx#HomeNavLink',
      '/src/admin/queue/QueueNavLink.tsx#QueueNavLink',
    ],
    beforeDashboard: [
      '/src/admin/home/TranslatorsLand.tsx#TranslatorsLand',
      '/src/admin/provider/ProviderNotice.tsx#ProviderNotice',
      '/src/admin/queue/QueueNotice.tsx#QueueNotice',
    ],
    graphics: {
      Icon: '/src/admin/brand/Icon.tsx#Icon',
      Logo: '/src/admin/brand/Logo.tsx#Logo',
    },
    // Not exact, a view would also answer for every address that begins with its own (payload-facts).
    views: {
      translations: {
        Component: '/src/admin/home/HomePage.tsx#HomePage',
        exact: true,
        path: '/translations',
      },
      workspace: {
        Component: '/src/admin/workspace/WorkspacePage.tsx#WorkspacePage',
        exact: true,
        path: '/translations/:id',
      },
      queue: { Component: '/src/admin/queue/QueuePage.tsx#QueuePage', exact: true, path: '/queue' },
    },
  },
  importMap: {
    baseDir: ROOT,
    importMapFile: path.join(ROOT, 'src/app/(payload)/admin/importMap.js'),
  },
  livePreview: {
    breakpoints: [
      { label: '360', name: 'phone', width: 360, height: 740 },
      { label: '1280', name: 'desktop', width: 1280, height: 900 },
    ],
  },
  meta: {
    titleSuffix: ' · Dragoman',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: FAVICON }],
  },
}
