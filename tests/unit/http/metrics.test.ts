import { expect, it } from 'vitest'
import { renderMetrics } from '#src/http/metrics/renderMetrics.ts'

it('writes the Prometheus text format, labels escaped', () => {
  const text = renderMetrics([
    { name: 'a_seconds', help: 'Seconds.', samples: [{ value: 1.5 }] },
    { name: 'b', help: 'Things.', samples: [{ labels: { state: 'a "b"\\\n' }, value: 0 }] },
  ])
  expect(text).toBe(
    [
      '# HELP a_seconds Seconds.',
      '# TYPE a_seconds gauge',
      'a_seconds 1.5',
      '# HELP b Things.',
      '# TYPE b gauge',
      'b{state="a \\"b\\"\\\\\\n"} 0',
      '',
    ].join('\n'),
  )
})
