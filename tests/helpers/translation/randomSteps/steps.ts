import * as editor from './editorSteps.ts'
import * as provider from './providerSteps.ts'
import type { Random } from './random.ts'
import * as staff from './staffSteps.ts'
import * as translator from './translatorSteps.ts'
import type { Step, World } from './world.ts'

/** How often each is done, of all together. */
const STEPS: readonly (readonly [Step, number])[] = [
  [editor.createSession, 3],
  [editor.saveDraft, 8],
  [editor.publish, 12],
  [editor.publishUrgently, 3],
  [editor.publishMinorEdit, 4],
  [editor.unpublish, 3],
  [editor.restoreVersion, 4],
  [editor.duplicate, 2],
  [editor.deleteSession, 2],
  [editor.publishTogether, 2],
  [translator.type, 7],
  [translator.typeHalf, 4],
  [translator.writeAndApprove, 12],
  [translator.approve, 6],
  [translator.undoApproval, 3],
  [translator.leaveEmpty, 1],
  [translator.join, 3],
  [translator.split, 2],
  [translator.dismiss, 2],
  [translator.tryTheSource, 2],
  [staff.prepare, 2],
  [staff.withdraw, 2],
  [staff.showOriginal, 3],
  [staff.retranslate, 2],
  [staff.retry, 1],
  [staff.changeLanguage, 2],
  [provider.misbehave, 8],
  [provider.beSlow, 3],
  [provider.timePasses, 4],
]

const TOTAL = STEPS.reduce((sum, [, weight]) => sum + weight, 0)

function pickStep(random: Random): Step {
  let place = random.below(TOTAL)
  for (const [step, weight] of STEPS) {
    place -= weight
    if (place < 0) return step
  }
  return editor.publish
}

/** Up to four things at the same time; the log says what came of each. */
export async function takeSteps(args: {
  world: World
  random: Random
  log: string[]
}): Promise<number> {
  const { world, random, log } = args
  const together = 1 + random.below(4)
  const chosen = Array.from({ length: together }, () => ({
    step: pickStep(random),
    random: random.fork(),
  }))
  const lines = await Promise.all(chosen.map((one) => one.step({ world, random: one.random })))
  log.push(lines.map((line) => line ?? '–').join(' | '))
  return together
}
