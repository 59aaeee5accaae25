import type { Locale } from '#i18n/locales.ts'

/** One installed direction: `name` is what the program takes, the rest says between what it goes. */
export type Mode = { name: string; from: string; to: string; hasVariant: boolean }

/** Apertium names languages by three letters or by two, as its packages' ages have it. */
const SHORT: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  ara: 'ar',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  cat: 'ca',
}

const MODE = /^([a-z]{2,3})-([a-z]{2,3})(_\w+)?$/u

/** More steps than this leave too little of a sentence. */
const MOST_STEPS = 3

/** Reads what `apertium -l` prints; names that are no pair of languages (`eco-es-fr`) are left out. */
export function readModes(listing: string): Mode[] {
  return listing.split('\n').flatMap((line) => {
    const name = line.trim()
    const [, from = '', to = '', variant] = MODE.exec(name) ?? []
    if (from === '') return []
    return [
      { name, from: SHORT[from] ?? from, to: SHORT[to] ?? to, hasVariant: variant !== undefined },
    ]
  })
}

/**
 * The installed directions that lead from one language to another, the fewest steps first, then by
 * name so that every start takes the same way; undefined when none does. A regional variant (`es-pt_BR`)
 * is taken only where the plain direction is missing.
 */
export function routeBetween(args: {
  modes: readonly Mode[]
  source: Locale
  target: Locale
}): string[] | undefined {
  const { source, target } = args
  const modes = args.modes.toSorted(
    (a, b) => Number(a.hasVariant) - Number(b.hasVariant) || (a.name < b.name ? -1 : 1),
  )
  let ends: { at: string; route: string[] }[] = [{ at: source, route: [] }]
  const seen = new Set<string>([source])
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next: typeof ends = []
    for (const { at, route } of ends) {
      for (const { name, to } of modes.filter(({ from }) => from === at)) {
        if (seen.has(to)) continue
        if (to === target) return [...route, name]
        seen.add(to)
        next.push({ at: to, route: [...route, name] })
      }
    }
    ends = next
  }
  return undefined
}
