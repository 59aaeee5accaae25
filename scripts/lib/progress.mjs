const REMINDER_MS = 10_000

/**
 * 950 → "0.9 s", 75_000 → "1 min 15 s".
 * @param {number} milliseconds
 */
export function formatElapsed(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${(Math.floor(seconds * 10) / 10).toFixed(1)} s`
  if (seconds < 60) return `${Math.floor(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
}

/**
 * Runs one slow step and says what is going on: a line that counts on a terminal, and where the
 * output goes to a file or a log, a line at the start, a reminder every ten seconds, and the end.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {{ out?: { write: (text: string) => unknown, isTTY?: boolean }, now?: () => number }} [options]
 * @returns {Promise<T>}
 */
export async function step(title, work, { out = process.stdout, now = Date.now } = {}) {
  const start = now()
  const elapsed = () => formatElapsed(now() - start)
  const show = out.isTTY
    ? (mark, text) => out.write(`\r\u001b[2K${mark} ${text}`)
    : (mark, text) => out.write(`${mark} ${text}\n`)
  show('…', title)
  const timer = setInterval(
    () => show('…', `${title} (${elapsed()})`),
    out.isTTY ? 1000 : REMINDER_MS,
  )
  try {
    const result = await work()
    show('✓', `${title} (${elapsed()})`)
    return result
  } catch (error) {
    show('✗', `${title} (${elapsed()})`)
    throw error
  } finally {
    clearInterval(timer)
    if (out.isTTY) out.write('\n')
  }
}
