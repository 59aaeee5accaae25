/** Whether a value is an object whose keys may be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A related document, or null where Payload left an id because the reader may not see it. */
export function populated<T>(value: T | string | null | undefined): T | null {
  return typeof value === 'object' ? (value ?? null) : null
}

type Identified = { id?: string | null }

/** A row of the original with the same row in the reader's language, where it has one. */
export type RowPair<Row> = { id: string; target: Row | undefined; source: Row }

/**
 * Rows of the original, in its order, each beside the translated row of the same id. Related
 * documents are rows too: one that readers may not see (still an id) is left out.
 */
export function pairRows<Row extends Identified>(rows: {
  target: readonly (Row | string)[] | null | undefined
  source: readonly (Row | string)[] | null | undefined
}): RowPair<Row>[] {
  const translated = new Map(present(rows.target).map((row) => [row.id, row]))
  return present(rows.source).map((source) => ({
    id: source.id ?? '',
    target: translated.get(source.id),
    source,
  }))
}

function present<Row extends Identified>(rows: readonly (Row | string)[] | null | undefined) {
  return (rows ?? []).flatMap((row) => {
    const document = populated(row)
    return document ? [document] : []
  })
}
