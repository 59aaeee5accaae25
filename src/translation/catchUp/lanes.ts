/** Works on items in their order, so many at a time; none is begun after the signal. */
export async function eachInLanes<T>(
  args: { lanes: number; items: readonly T[]; signal: AbortSignal },
  work: (item: T) => Promise<void>,
): Promise<void> {
  const { lanes, items, signal } = args
  const rest = items.values()
  const lane = async (): Promise<void> => {
    for (const item of rest) {
      if (signal.aborted) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
