/** One measured value, with labels that tell it from others of its name. */
export type Sample = { labels?: Readonly<Record<string, string>>; value: number }

/** A value that goes up and down. Names end in their unit. */
export type Gauge = { name: string; help: string; samples: readonly Sample[] }

const escape = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

function line(name: string, { labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escape(text)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

/** Writes gauges in the Prometheus text format (version 0.0.4). Pure. */
export const renderMetrics = (gauges: readonly Gauge[]): string =>
  gauges
    .map(({ name, help, samples }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...samples.map((sample) => line(name, sample)),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n')
