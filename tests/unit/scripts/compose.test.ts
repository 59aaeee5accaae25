import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { variableNames } from '#src/env/schema.ts'
import { skipUnless } from '#tests/helpers/skip.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      build: z.string().optional(),
      command: z.array(z.string()).optional(),
      profiles: z.array(z.string()).default([]),
      environment: z.record(z.string(), z.string()).default({}),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
})

const { services, volumes } = composeSchema.parse(
  parse(read('docker-compose.yml'), { merge: true }),
)
const all = Object.entries(services)

describe('docker-compose.yml', () => {
  test('starts one container by default, on SQLite', () => {
    const byDefault = all.filter(([, { profiles }]) => profiles.length === 0)
    expect(byDefault.map(([name]) => name)).toEqual(['dragoman'])
    expect(services['dragoman']?.environment['DATABASE_URI']).toBeUndefined()
  })

  test('gives each part a service of its own in the cluster, all on one MongoDB', () => {
    for (const part of ['site', 'admin', 'worker']) {
      const service = services[part]
      expect(service?.profiles).toEqual(['cluster'])
      expect(service?.command?.slice(-2)).toEqual(['--serve', part])
      expect(service?.environment['DATABASE_URI']).toMatch(/^mongodb:.*replicaSet=rs0$/)
      expect(service?.depends_on['mongodb']?.condition).toBe('service_healthy')
    }
    expect(services['mongodb']?.command).toContain('rs0')
    expect(services['mongodb']?.healthcheck?.test.join(' ')).toContain('rs.initiate')
  })

  test.each(all)('%s has a health check', (_, { build, healthcheck }) => {
    if (build !== undefined) expect(read('Dockerfile')).toMatch(/^HEALTHCHECK .*[\s\S]*\/healthz/m)
    else expect(healthcheck?.test[0]).toBe('CMD')
  })

  test.each(all)('%s names one version and listens to this machine alone', (_, service) => {
    if (service.build === undefined) expect(service.image).toMatch(/:v?\d+\.\d+/)
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test.each(all)('%s depends on and mounts only what there is', (_, service) => {
    for (const name of Object.keys(service.depends_on)) expect(services).toHaveProperty(name)
    for (const mount of service.volumes) expect(volumes).toHaveProperty(String(mount.split(':')[0]))
  })

  test('sets no variable that the server does not know', () => {
    const ours = all.filter(([, { build }]) => build !== undefined)
    const names = new Set(ours.flatMap(([, { environment }]) => Object.keys(environment)))
    expect([...names].filter((name) => !variableNames.includes(name))).toEqual([])
  })

  const compose = (...args: string[]) =>
    spawnSync('docker', ['compose', ...args], { cwd: ROOT, encoding: 'utf8' })
  const hasCompose = compose('version').status === 0

  describe(
    'read by Docker',
    skipUnless(hasCompose, { needs: 'docker compose', unavailableInCi: true }),
    () => {
      test.each([[[]], [['--profile', 'cluster']]])('is valid with %j', (profile) => {
        const { status, stderr } = compose(...profile, 'config', '--quiet')
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      })
    },
  )
})

describe('.env.example', () => {
  test('names every variable of the server, and no other', () => {
    const named = read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)
    const own = ['DRAGOMAN_DEMO'] // set by --demo, not by people
    expect([...named].map(([, name]) => name).sort()).toEqual(
      variableNames.filter((name) => !own.includes(name)).sort(),
    )
  })
})

describe('the image', () => {
  const dockerfile = read('Dockerfile')

  test('runs as an ordinary account', () => {
    expect(dockerfile.lastIndexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM'))
  })

  test('is made of the Node that people are told to use', () => {
    expect(dockerfile).toMatch(
      new RegExp(`^FROM node:${read('.nvmrc').trim()}\\.\\d+\\.\\d+-`, 'm'),
    )
  })
})
