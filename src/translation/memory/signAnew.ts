import { SIGNATURE_VERSION } from '#i18n/memory/signature.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { signatureColumns } from './bands.ts'
import { MEMORY } from './store/adapter.ts'
import { writeSignatures } from './store/writeSignatures.ts'

/** Rows of one transaction: over before anybody who saves notices. */
const AT_A_TIME = 200

const LEASE_TTL = 30_000

/**
 * Signs some entries anew that were written when signatures were made in another way: until then they
 * are found word for word only. The row says which way it is signed, so that a process that dies
 * begins where it was.
 * @returns how many; 0 when all are of today's way, or when another process is at it
 */
export async function signAnew(payload: Payload): Promise<number> {
  const outcome = await withLease({
    payload,
    key: 'memory:signatures',
    owner: randomUUID(),
    ttlMs: LEASE_TTL,
    run: () => signSome(payload),
  })
  return outcome.held ? outcome.value : 0
}

async function signSome(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; source: string; targetLocale: Locale }>({
    collection: MEMORY,
    limit: AT_A_TIME,
    pagination: false,
    select: { source: true, targetLocale: true },
    where: {
      or: [
        { signatureVersion: { exists: false } },
        { signatureVersion: { less_than: SIGNATURE_VERSION } },
      ],
    },
  })
  if (docs.length === 0) return 0
  const rows = docs.map(({ id, source, targetLocale }) => ({
    id,
    columns: signatureColumns({ source, sourceLocale: SOURCE_LOCALE, targetLocale }),
  }))
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => writeSignatures(req, rows))
  return docs.length
}
