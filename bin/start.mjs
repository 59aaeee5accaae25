#!/usr/bin/env node
// `npm start`: production unless told otherwise, in one process, so that signals reach the server.
process.env.NODE_ENV ??= 'production'
await import('tsx')
await import('../src/server.ts')
