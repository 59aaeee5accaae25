import type { Place, Run } from '../inline/runs.ts'
import type { LexicalNode } from './nodes.ts'

/**
 * Puts runs together as inline nodes: the inverse of `flattenInline`. Neighbours of one place become
 * one node again; every node is a copy of the source's with other words.
 * @param replaced nodes kept whole whose own fields were rebuilt.
 */
export function foldRuns(
  runs: readonly Run[],
  replaced: ReadonlyMap<Place, LexicalNode> = new Map(),
  depth = 0,
): LexicalNode[] {
  return groupBy(runs, (run) => run.within[depth] ?? run.place).map((group) => {
    const [place, members] = group
    if (members[0].within[depth]) {
      return { ...place.node, children: foldRuns(members, replaced, depth + 1) }
    }
    if (members[0].text === null) return replaced.get(place) ?? place.node
    return { ...place.node, text: members.map((run) => run.text ?? '').join('') }
  })
}

type Members = [Run, ...Run[]]

/** Neighbouring runs of the same place. */
function groupBy(runs: readonly Run[], placeOf: (run: Run) => Place): [Place, Members][] {
  const groups: [Place, Members][] = []
  for (const run of runs) {
    const place = placeOf(run)
    const last = groups.at(-1)
    if (last?.[0] === place) last[1].push(run)
    else groups.push([place, [run]])
  }
  return groups
}
