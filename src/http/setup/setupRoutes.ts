import { createHash } from 'node:crypto'
import { Router, urlencoded } from 'express'
import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Env } from '#src/env.ts'
import { rateLimits } from '#src/http/rateLimits.ts'
import { hasAccounts } from '#src/server/accounts.ts'
import { registerFirstAccount } from './registerFirstAccount.ts'
import { renderSetupPage, setupStyle } from './SetupPage.tsx'
import type { SetupForm } from './SetupPage.tsx'
import { setupTexts } from './texts.ts'

const text = z.string().max(1_000).catch('')
const fields = z.object({ token: text, name: text, email: text, password: text })

const styleHash = createHash('sha256').update(setupStyle).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/**
 * `/setup`: a plain form that makes the first account with the setup token, because Payload's own
 * first-user page lets in whoever comes first. Gone as soon as anybody has an account.
 */
export function setupRoutes({ payload, env }: { payload: Payload; env: Env }): Router {
  const router = Router()
  router.get('/admin/create-first-user', (_request, response) => {
    response.redirect(303, '/setup')
  })
  router.use('/setup', async (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    response.set('Content-Security-Policy', policy)
    if (await hasAccounts(payload)) response.redirect(303, '/admin')
    else next()
  })
  router.get('/setup', (request, response) => {
    sendForm(
      { token: text.parse(request.query['token']), name: '', email: '' },
      { request, response },
    )
  })
  router.post(
    '/setup',
    rateLimits.signIn(),
    urlencoded({ extended: false, limit: '10kb' }),
    async (request, response) => {
      const { password, ...form } = fields.parse(request.body)
      const { problem, status, cookies } = await registerFirstAccount(
        { ...form, password },
        { payload, env },
      )
      if (problem === undefined) response.set('Set-Cookie', cookies).redirect(303, '/admin')
      else sendForm({ ...form, problem }, { request, response: response.status(status) })
    },
  )
  return router
}

function sendForm(
  form: SetupForm,
  { request, response }: { request: Request; response: Response },
): void {
  const language = request.acceptsLanguages(Object.keys(setupTexts))
  const texts = Object.values(setupTexts).find(({ lang }) => lang === language) ?? setupTexts.en
  response.type('html').send(renderSetupPage({ texts, form }))
}
