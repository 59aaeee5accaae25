import type { Endpoint } from 'payload'
import { backfillProgress } from '../backfill/endpoint.ts'
import { estimate } from './estimate.ts'
import { checkMinorEdit } from './minorEdit.ts'
import { getTranslation } from './getTranslation.ts'
import { showOriginal, showOriginalLanguage, withdrawLanguage } from './original.ts'
import { patchUnits } from './patchUnits.ts'
import { retranslateEndpoint, retranslateEstimate } from './retranslate.ts'
import { retryEndpoint } from './retry.ts'
import { unitMatches } from './unitMatches.ts'
import { bulkEndpoint } from '../home/bulk.ts'
import { prepareDraft } from '../prepare/endpoint.ts'

/** An id and nothing else: `/translations/count` and the like stay Payload's. */
const ID = ':id([0-9a-fA-F-]{36})'

/** Translation work over HTTP (design section 7); they come before Payload's own endpoints. */
export const translationEndpoints: Endpoint[] = [
  { handler: estimate, method: 'get', path: '/estimate' },
  { handler: getTranslation, method: 'get', path: `/${ID}` },
  { handler: patchUnits, method: 'patch', path: `/${ID}/units` },
  { handler: retranslateEndpoint, method: 'post', path: `/${ID}/retranslate` },
  { handler: bulkEndpoint, method: 'post', path: '/bulk' },
  { handler: retranslateEstimate, method: 'get', path: `/${ID}/retranslate` },
  { handler: retryEndpoint, method: 'post', path: '/retry' },
  { handler: unitMatches, method: 'get', path: `/${ID}/units/:unit/matches` },
  { handler: showOriginal, method: 'post', path: `/${ID}/original` },
  { handler: withdrawLanguage, method: 'post', path: `/${ID}/withdraw` },
  { handler: checkMinorEdit, method: 'post', path: '/minor-edit' },
  { handler: prepareDraft, method: 'post', path: '/prepare' },
  { handler: backfillProgress, method: 'get', path: '/backfill' },
  { handler: showOriginalLanguage, method: 'post', path: '/languages/:locale/original' },
]
