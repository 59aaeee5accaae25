/**
 * Which sentences are worth scoring, most promising first: those that stand in most buckets, where a
 * small bucket counts for more, as what few sentences share says more of them.
 * @param buckets what was found under each number of the signature
 * @param most how many are worth it
 */
export function candidatesOf<T>(buckets: readonly (readonly T[])[], most: number): T[] {
  const weights = new Map<T, number>()
  for (const bucket of buckets) {
    const weight = 1 / Math.log(2 + bucket.length)
    for (const one of bucket) weights.set(one, (weights.get(one) ?? 0) + weight)
  }
  return [...weights]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([one]) => one)
}
