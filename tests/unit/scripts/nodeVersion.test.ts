import { expect, test } from 'vitest'
import { nodeProblem } from '../../../scripts/lib/nodeVersion.mjs'

test.each(['20.9.0', '20.20.2', '21.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['8.17.0', '14.21.3', '18.20.8', '20.8.1'])(
  'Node %s is told, in one sentence, what is needed',
  (version) => {
    const problem = nodeProblem(version)
    expect(problem).toContain(`this is Node ${version}`)
    expect(problem).toContain('20.9 or newer')
    expect(problem).not.toContain('\n')
  },
)
