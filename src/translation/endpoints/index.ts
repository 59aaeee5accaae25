import type { Endpoint } from 'payload'
import { backfillProgress } from '../backfill/endpoint.ts'
import { getTranslation } from './getTranslation.ts'
import { showOriginal, showOriginalLanguage, withdrawLanguage } from './original.ts'
import { patchUnits } from './patchUnits.ts'
import { prepareDraft } from '../prepare/endpoint.ts'

/** An id and nothing else: `/translations/count` and the like stay Payload's. */
const ID = ':id([0-9a-fA-F-]{36})'

/** Translation work over HTTP (design section 7); they come before Payload's own endpoints. */
export const translationEndpoints: Endpoint[] = [
  { handler: getTranslation, method: 'get', path: `/${ID}` },
  { handler: patchUnits, method: 'patch', path: `/${ID}/units` },
  { handler: showOriginal, method: 'post', path: `/${ID}/original` },
  { handler: withdrawLanguage, method: 'post', path: `/${ID}/withdraw` },
  { handler: prepareDraft, method: 'post', path: '/prepare' },
  { handler: backfillProgress, method: 'get', path: '/backfill' },
  { handler: showOriginalLanguage, method: 'post', path: '/languages/:locale/original' },
]
