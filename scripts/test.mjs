// `npm test`: only what an old Node can read stands here, so that it can be told what it lacks.
import { requireNode } from './lib/nodeVersion.mjs'

if (requireNode()) import('./test/main.mjs').then(({ main }) => main(process.argv.slice(2)))
