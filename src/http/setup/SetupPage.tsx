import { renderToStaticMarkup } from 'react-dom/server'
import type { SetupTexts } from './texts.ts'

/** What was typed before, and what was wrong with it. The password is never given back. */
export type SetupForm = { token: string; name: string; email: string; problem?: string }

/** The page's whole style; the server allows it by its hash. */
export const setupStyle = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 Georgia, serif; }
body { margin: 0; display: grid; min-block-size: 100vh; place-items: center; }
main { inline-size: min(32rem, 100% - 2.5rem); padding-block: 3rem; }
h1 { font-weight: 400; font-size: 2rem; line-height: 1.2; }
label { display: block; margin-block: 1.25rem .25rem; font: 600 .9375rem/1.4 system-ui, sans-serif; }
input, button { box-sizing: border-box; inline-size: 100%; padding: .6rem .75rem; font: inherit; }
button { margin-block-start: 2rem; }
small { font: .875rem/1.5 system-ui, sans-serif; }
[role=alert] { border-inline-start: .25rem solid; padding-inline-start: 1rem; }
`

/** The whole document as HTML. Works without JavaScript. */
export const renderSetupPage = (page: { texts: SetupTexts; form: SetupForm }): string =>
  `<!doctype html>${renderToStaticMarkup(<SetupPage {...page} />)}`

function SetupPage({ texts, form }: { texts: SetupTexts; form: SetupForm }) {
  return (
    <html lang={texts.lang} dir={texts.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${texts.title} · Dragoman`}</title>
        <style dangerouslySetInnerHTML={{ __html: setupStyle }} />
      </head>
      <body>
        <main>
          <h1>{texts.title}</h1>
          <p>{texts.introduction}</p>
          {form.problem !== undefined && (
            <div role="alert">
              <p>{texts.failed}</p>
              <p dir="auto">{form.problem}</p>
            </div>
          )}
          <form method="post" action="/setup">
            <label htmlFor="token">{texts.token}</label>
            <input
              id="token"
              name="token"
              dir="ltr"
              required
              autoComplete="off"
              defaultValue={form.token}
              aria-describedby="token-hint"
            />
            <small id="token-hint">{texts.tokenHint}</small>
            <label htmlFor="name">{texts.name}</label>
            <input id="name" name="name" required autoComplete="name" defaultValue={form.name} />
            <label htmlFor="email">{texts.email}</label>
            <input
              id="email"
              name="email"
              type="email"
              dir="ltr"
              required
              autoComplete="username"
              defaultValue={form.email}
            />
            <label htmlFor="password">{texts.password}</label>
            <input
              id="password"
              name="password"
              type="password"
              dir="ltr"
              required
              minLength={12}
              autoComplete="new-password"
            />
            <button type="submit">{texts.submit}</button>
          </form>
        </main>
      </body>
    </html>
  )
}
