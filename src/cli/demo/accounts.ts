import type { Payload } from 'payload'

/** The accounts of the demo, and of nothing else (design section 7). */
export const DEMO_ACCOUNTS = [
  { email: 'admin@dragoman.test', name: 'Ada, administrator', roles: ['admin'], languages: [] },
  { email: 'editor@dragoman.test', name: 'Edith, editor', roles: ['editor'], languages: [] },
  {
    email: 'translator.fr@dragoman.test',
    name: 'Fleur, translator',
    roles: ['translator'],
    languages: ['fr'],
  },
  {
    email: 'translator.ar@dragoman.test',
    name: 'Amal, translator',
    roles: ['translator'],
    languages: ['ar'],
  },
] as const

export const DEMO_PASSWORD = 'dragoman-demo'

/** Makes the accounts that are not there yet. */
export async function makeAccounts(payload: Payload): Promise<void> {
  for (const { roles, languages, ...account } of DEMO_ACCOUNTS) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: account.email } },
    })
    if (totalDocs > 0) continue
    await payload.create({
      collection: 'users',
      data: { ...account, password: DEMO_PASSWORD, roles: [...roles], languages: [...languages] },
    })
  }
}
