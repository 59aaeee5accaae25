import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { skipUnless } from '#tests/helpers/skip.ts'

/** Where Debian installs it; CHROMIUM_PATH names another one. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** A test browser talks to the server under test and to nobody else. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** Chromium's sandbox refuses to run as root, which is what CI machines are. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Options for a `describe` that drives a browser: skipped, with the reason, where there is none. */
export const inBrowser = skipUnless(existsSync(executablePath), {
  needs: 'Chromium (apt-get install chromium, or name it in CHROMIUM_PATH)',
})

/** A headless Chromium; close it in `afterAll`. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...quiet, ...sandbox] })
