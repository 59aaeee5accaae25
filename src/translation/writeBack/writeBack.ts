import { globalOf } from '../schema/target.ts'
import { type WriteBack, writeBackDocument } from './document.ts'
import { writeBackGlobal } from './global.ts'

/**
 * Makes a document or global hold exactly the released text in one language.
 * @returns the paths that had to be put right; empty when nothing differed.
 */
export async function writeBack(write: WriteBack): Promise<string[]> {
  const slug = globalOf(write.target)
  return slug ? writeBackGlobal({ ...write, slug }) : writeBackDocument(write)
}
