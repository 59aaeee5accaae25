import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDemoOptions } from '../../../scripts/demo/options.mjs'

const read = (args: string[], env: Record<string, string> = {}) =>
  readDemoOptions({ args, env, folder: '/home/sam' })

describe('npm run demo', () => {
  test('listens on 3000 and keeps its data in the repository when told nothing', () => {
    expect(read([])).toEqual({
      help: false,
      fresh: false,
      port: 3000,
      dataDir: path.resolve(import.meta.dirname, '../../../data/demo'),
    })
  })

  test('takes its options from the command line', () => {
    const options = read(['--port', '4000', '--data', '/srv/demo', '--fresh'])
    expect(options).toEqual({ help: false, fresh: true, port: 4000, dataDir: '/srv/demo' })
  })

  test('takes them from the environment, where the command line says nothing', () => {
    const env = { PORT: '4100', DATA_DIR: '/srv/env' }
    expect(read([], env)).toMatchObject({ port: 4100, dataDir: '/srv/env' })
    expect(read(['--port=4200', '--data=/srv/line'], env)).toMatchObject({
      port: 4200,
      dataDir: '/srv/line',
    })
  })

  test('counts a relative folder from where the person stands', () => {
    expect(read(['--data', 'demo']).dataDir).toBe('/home/sam/demo')
  })

  test.each([
    [['--prot', '4000'], 'There is no option --prot.'],
    [['-x'], 'There is no option -x.'],
    [['--port'], '--port needs a value.'],
    [['--port', ''], '--port needs a value.'],
    [['--port', '0'], '"0" is no port'],
    [['--port', '65536'], '"65536" is no port'],
    [['--port', '4e3'], '"4e3" is no port'],
    [['--fresh=yes'], '--fresh takes no value.'],
    // What is left of `npm run demo --port 4000`, without the two dashes.
    [['4000'], '"4000" is not an option; options come after the two dashes.'],
  ])('answers %j with one sentence', (args, sentence) => {
    expect(() => read(args)).toThrow(sentence)
    expect(() => read(args)).toThrow(expect.objectContaining({ code: 'usage', exitCode: 2 }))
  })
})
