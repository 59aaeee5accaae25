/**
 * The places of a longest rising subsequence of distinct numbers: the items that kept their order
 * when the others moved around them.
 */
export function longestRising(values: readonly number[]): number[] {
  const before: (number | undefined)[] = []
  // For each length, where the subsequence of that length with the smallest end ends.
  const ends: number[] = []
  values.forEach((value, at) => {
    const length = firstNotBelow(ends, (end) => (values[end] ?? 0) < value)
    before[at] = ends[length - 1]
    ends[length] = at
  })
  const places: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) places.push(at)
  return places.reverse()
}

/** The first place whose item is not below, by halving. */
function firstNotBelow(items: readonly number[], isBelow: (item: number) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isBelow(items[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
