import { forgetTerms } from '#src/translation/glossary/siteTerms.ts'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** The next run reads the glossary again. */
export const forgetChanged: CollectionAfterChangeHook = ({ doc, req }) => {
  forgetTerms(req.payload)
  return doc as unknown
}

export const forgetDeleted: CollectionAfterDeleteHook = ({ req }) => {
  forgetTerms(req.payload)
}
