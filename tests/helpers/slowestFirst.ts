import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Minutes each, much of it waiting for processes that were killed; begun last they would end alone. */
const SLOWEST = [
  'holds/kill.int',
  'translateCommand.int',
  'holds/randomSteps.int',
  'holds/killBeside.int',
  'crash.int',
  'roles.int',
  'queueProcesses.int',
]

/** vitest begins with the largest files, as a fresh clone knows nothing of their times; some wait instead. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = SLOWEST.findIndex((part) => moduleId.includes(part))
      return at === -1 ? SLOWEST.length : at
    }
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
