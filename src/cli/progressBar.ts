import { Presets, SingleBar } from 'cli-progress'

export type ProgressBar = { update: (done: number, words: string) => void; stop: () => void }

/**
 * A bar on the terminal's error stream, where it is in nobody's way; nothing where there is no
 * terminal, so that a log or a script reads only the answer.
 * @param total in the unit that `update` counts in; 0 when it is not known
 */
export function progressBar({ total }: { total: number }): ProgressBar {
  if (!process.stderr.isTTY || total === 0)
    return { update: () => undefined, stop: () => undefined }
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% | {words} | {duration_formatted}',
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0, { words: '' })
  return {
    update: (done, words) => {
      bar.update(Math.min(done, total), { words })
    },
    stop: () => {
      bar.stop()
    },
  }
}
