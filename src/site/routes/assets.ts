import type { RequestHandler } from 'express'
import { siteFiles } from '../assets/siteFiles.ts'

/** The site's own files. An address with a hash never changes what it means. */
export const assetRoute: RequestHandler = (request, response, next) => {
  const file = siteFiles().files.get(request.path)
  if (!file) {
    next()
    return
  }
  response
    .set('Cache-Control', 'public, max-age=31536000, immutable')
    .type(file.type)
    .send(file.body)
}
