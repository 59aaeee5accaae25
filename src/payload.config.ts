import { buildDragomanConfig } from './buildConfig.ts'
import { loadEnv } from './env.ts'

/** The configuration of this process, for Payload's own tools and for Next. */
export default buildDragomanConfig(loadEnv())
