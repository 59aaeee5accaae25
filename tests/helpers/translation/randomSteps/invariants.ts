import { checkReleased } from './checkPublic.ts'
import { checkSecrets, checkUnpublished, readPublicTexts } from './checkSecrets.ts'
import { checkCounts, checkPeoplesWords } from './checkWords.ts'
import { checkPaid, checkSource, checkStates } from './checkWork.ts'
import { readAll } from './findings.ts'
import type { World } from './world.ts'

/** What must hold whenever everything has come to rest (design section 5); a sentence a fault. */
export async function brokenInvariants(world: World): Promise<string[]> {
  const found = await readAll(world)
  const texts = await readPublicTexts(world, found)
  return [
    ...world.faults,
    ...checkPeoplesWords(world, found),
    ...checkCounts(found),
    ...checkReleased(world, found),
    ...checkSecrets(world, { found, texts }),
    ...checkUnpublished(found, texts),
    ...checkStates(world, found),
    ...(await checkSource(world)),
    ...checkPaid(world),
  ]
}
