import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const command = path.resolve(import.meta.dirname, '../../../bin/dragoman.mjs')

// Each command is a process of its own that loads Payload; several in one test take their time.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dragoman-glossary-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Runs `dragoman glossary …` as a person would, from another folder than the repository. */
async function glossary(args: string[], input = '') {
  // A person's shell says nothing of logs: they stay out of the answers.
  const { LOG_LEVEL: _, ...environment } = process.env
  const child = spawn(process.execPath, [command, 'glossary', ...args], {
    cwd: folder,
    env: {
      ...environment,
      NODE_ENV: 'production',
      DATA_DIR: at('data'),
      DATABASE_URI: '',
      PAYLOAD_SECRET: 'a-secret-for-tests-of-32-characters-and-more',
    },
  })
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  return { out, err, code: child.exitCode }
}

const FILE = `term;kind;caseSensitive;notes;fr;es
steering committee;;;"Of the summit,
not of a city";comité de pilotage;comité directivo
WHO;acronym;yes;;OMS;OMS
Open Deck;leave-alone;;;;
=1+1;name;;;;
`

describe('the glossary as a file', () => {
  it('goes in, comes out, and changes nothing when it goes in again', async () => {
    await writeFile(at('terms.csv'), FILE)
    const first = await glossary(['import', 'terms.csv'])
    expect(first).toEqual({ code: 0, err: '', out: '4 new, 0 changed, 0 as they were.\n' })

    const exported = await glossary(['export', 'all.csv', '--json'])
    expect(JSON.parse(exported.out)).toEqual({ file: 'all.csv', terms: 4 })
    const written = await readFile(at('all.csv'), 'utf8')
    expect(written).toMatch(/^\ufeffterm,kind,caseSensitive,notes,fr,es,ar,/u)
    expect(written).toContain("'=1+1,name")

    const again = await glossary(['import', '-', '--json'], written)
    expect(JSON.parse(again.out)).toEqual({ created: 0, updated: 0, unchanged: 4 })

    const listed = await glossary(['export', '-', '--json'])
    expect(JSON.parse(listed.out)).toContainEqual({
      term: 'WHO',
      kind: 'acronym',
      caseSensitive: true,
      notes: '',
      forms: { fr: 'OMS', es: 'OMS' },
    })
  })

  it('is taken whole or not at all, and mistakes are named by line', async () => {
    const bad = 'term,kind,fr\nnew one,term,x\n,term,y\nother,verb,z\n'
    const { code, err, out } = await glossary(['import', '-'], bad)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      [
        'Nothing was imported. Mend these first:',
        '  line 3: The term is empty.',
        '  line 4: “verb” is no kind. There are: term, name, acronym, leave-alone.',
        '',
      ].join('\n'),
    )
    expect((await glossary(['export', '-'])).out).not.toContain('new one')
  })

  it('is told in a sentence when it cannot be read', async () => {
    expect(await glossary(['import', 'nowhere.csv'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^nowhere\.csv: ENOENT/u) as string,
    })
    await writeFile(at('latin.csv'), Buffer.from('term,fr\nnet,r\u00e9seau\n', 'latin1'))
    expect((await glossary(['import', 'latin.csv'])).err).toMatch(/is not UTF-8/u)
    expect((await glossary(['import'])).code).toBe(2)
    expect((await glossary(['import', '--help'])).out).toContain('each is named with its line')
  })
})
