import { pairsOf, similarity } from '#i18n/merge/similarity.ts'
import { LEAST_SCORE } from '#i18n/memory/score.ts'
import { nearest } from '#src/translation/memory/nearest.ts'
import { keyOf, recall } from '#src/translation/memory/recall.ts'
import { remember } from '#src/translation/memory/remember.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import { performance } from 'node:perf_hooks'
import { manyLanguages, oneVoice, type Corpus } from './memory/corpus.ts'
import { seeded } from './random.ts'

const SEED = 20261125
const SIZES = [1000, 10_000, 100_000]
const LOOKUPS = 500
/** How many of the look-ups are held against comparing every sentence with every other. */
const JUDGED = 100
const BEST = 5
const BATCH = 500

/**
 * Look-ups in a memory of 1,000, 10,000 and 100,000 entries, on SQLite. The MongoDB stand-in of the
 * test machines says nothing about a server's time, so it is not measured.
 */
export async function benchMemory(): Promise<void> {
  const most = SIZES.at(-1) ?? 0
  console.log(`Translation memory (SQLite, seed ${String(SEED)})`)
  for (const make of [manyLanguages, oneVoice]) {
    const corpus = make(seeded(SEED), most)
    const database = await freshDatabase('sqlite')
    const site = await bootSite({ database })
    await benchCorpus(site, corpus)
    await site.destroy()
    await database.cleanup()
  }
}

async function benchCorpus(site: TestSite, corpus: Corpus): Promise<void> {
  const { sentences, vary } = corpus
  console.log(`  Corpus: ${corpus.name}`)
  let filled = 0
  for (const size of SIZES) {
    const start = performance.now()
    for (; filled < size; filled += BATCH) await fill(site, sentences, filled)
    const seconds = (performance.now() - start) / 1000
    const chosen = Array.from({ length: LOOKUPS }, (_, at) =>
      vary(sentences[Math.floor((at / LOOKUPS) * size)] ?? ''),
    )
    await look(site, chosen.slice(0, 20))
    const { fuzzy, exact, scores } = await look(site, chosen)
    const { share, pairs } = recallOf(
      chosen.slice(0, JUDGED).map((query) => bruteForce(query, sentences.slice(0, size))),
      scores,
    )
    const mb = process.memoryUsage().rss / 1024 ** 2
    console.log(
      `    ${String(size).padStart(7)} entries: fuzzy ${times(fuzzy)}; exact ${times(exact)}; ` +
        `recall ${share.toFixed(3)} of ${String(pairs)} matches ≥ 0.7; ` +
        `filled in ${seconds.toFixed(1)} s; process ${mb.toFixed(0)} MB`,
    )
  }
}

const fill = ({ payload }: TestSite, sentences: readonly string[], from: number) =>
  remember({
    payload,
    locale: 'fr',
    now: new Date(),
    entries: sentences.slice(from, from + BATCH).map((source, at) => ({
      source,
      target: source,
      neighbours: { before: String(from + at), after: null },
      origin: 'import',
      status: 'machine',
      provider: null,
    })),
  })

async function look({ payload }: TestSite, queries: readonly string[]) {
  const fuzzy: number[] = []
  const exact: number[] = []
  const scores: number[][] = []
  for (const source of queries) {
    const start = performance.now()
    const found = await nearest({ payload, source, locale: 'fr', limit: BEST })
    fuzzy.push(performance.now() - start)
    scores.push(found.map(({ score }) => score))
    const again = performance.now()
    await recall({ payload, keys: [keyOf(source, 'fr')] })
    exact.push(performance.now() - again)
  }
  return { fuzzy, exact, scores }
}

/** The scores of the best matches, by comparing with everything. */
function bruteForce(query: string, sentences: readonly string[]): number[] {
  const wanted = pairsOf(query)
  const found: number[] = []
  for (const sentence of sentences) {
    // No sentence less than half as long, or more than twice, can reach 0.7: spares its pairs.
    if (sentence.length * 2.2 < query.length || query.length * 2.2 < sentence.length) continue
    const score = Math.min(99, Math.floor(similarity(wanted, pairsOf(sentence)) * 100))
    if (score >= LEAST_SCORE) found.push(score)
  }
  return found.toSorted((a, b) => b - a).slice(0, BEST)
}

/** Which share of the best five matches there are has a match as good among the five that came. */
function recallOf(best: readonly number[][], came: readonly number[][]) {
  let pairs = 0
  let found = 0
  for (const [query, scores] of best.entries()) {
    for (const [place, score] of scores.entries()) {
      pairs += 1
      if ((came[query]?.[place] ?? 0) >= score) found += 1
    }
  }
  return { share: found / pairs, pairs }
}

function times(taken: readonly number[]): string {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
