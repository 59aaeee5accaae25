import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { siteFiles } from './assets/siteFiles.ts'
import { Document } from './components/frame/Document.tsx'
import type { Chrome, PageHead } from './views/frame.ts'

/** A page as HTML. Pure: the same views give the same bytes. */
export function renderPage(args: { chrome: Chrome; head: PageHead; children: ReactNode }): string {
  const { chrome, head, children } = args
  const { addresses } = siteFiles()
  const html = renderToStaticMarkup(
    <Document chrome={chrome} head={head} assets={addresses}>
      {children}
    </Document>,
  )
  return `<!doctype html>${html}`
}
