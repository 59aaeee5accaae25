#!/usr/bin/env node
// `npx dragoman <command>`: in one process, so that signals and exit codes need no forwarding.
process.env.NODE_ENV ??= 'production'
await import('tsx')
await import('../src/cli/main.ts')
