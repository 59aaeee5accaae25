import type { QueuedWork, QueueOverview } from '#src/translation/queue/overview.ts'

/** The queue for people at a terminal: totals first, then what stopped and what runs. Pure. */
export function queueLines(overview: QueueOverview): string[] {
  const { pause, running, stopped, waiting } = overview
  const languages = waiting.byLocale.map(({ locale, total }) => `${locale} ${String(total)}`)
  return [
    pause ? `paused   since ${pause.at} by ${pause.by ?? 'the command line'}` : 'runs',
    `running  ${String(running.total)}`,
    ...running.rows.map((work) => `  ${nameOf(work)}, since ${work.since}, ${work.worker ?? '?'}`),
    `waiting  ${[String(waiting.total), ...languages].join(', ')}`,
    ...(waiting.later > 0 ? [`  ${String(waiting.later)} of them may not begin yet`] : []),
    `stopped  ${String(stopped.total)} (${String(stopped.failed)} failed, ${String(stopped.held)} held)`,
    ...stopped.rows.map((work) =>
      `  ${nameOf(work)}: ${work.state}. ${work.reason ?? ''}`.trimEnd(),
    ),
  ]
}

const nameOf = ({ title, collection, locale }: QueuedWork): string =>
  `${title} (${collection}, ${locale})`
