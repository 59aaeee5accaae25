import { slug as githubSlug } from 'github-slugger'

/** Longer slugs are cut at a word; addresses stay readable in mails and on paper. */
const LONGEST = 80

const ELISION = /(?<!\p{L})(c|d|j|l|m|n|s|t|qu|un|all|dall|dell|nell|quell|sull)['’](?=\p{L})/giu

/**
 * A slug of a title, in the title's own letters (Arabic stays Arabic), words joined by single
 * hyphens; empty when the title has no letter or digit.
 */
export function slugify(title: string): string {
  const words = githubSlug(withElisionsApart(title.normalize('NFC').trim()))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST + 1).lastIndexOf('-')
  return words.slice(0, cut > 0 ? cut : LONGEST)
}

/** `d’une` is two words, `don’t` is one: only what French and Italian elide is set apart. */
function withElisionsApart(title: string): string {
  return title.replace(ELISION, '$1-')
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that `isTaken` does not refuse. */
export async function firstFree(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let suffix = 1; suffix <= 1000; suffix += 1) {
    const slug = suffix === 1 ? wanted : `${wanted}-${String(suffix)}`
    if (!(await isTaken(slug))) return slug
  }
  throw new Error(`A thousand documents already use the address “${wanted}”. Write another slug.`)
}

/** Whether a slug written by hand is one that an address can carry. */
export function isSlug(value: string): boolean {
  return value !== '' && /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(value)
}
