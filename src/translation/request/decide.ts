/** What a save asks of the translations of a document. */
export type Follow = 'translate' | 'withdraw' | 'nothing'

/**
 * Publishing asks for a run in every language, which translates what changed and puts right what an
 * old form or a restored version brought back. Autosave and drafts ask for nothing; a save after
 * which nothing is published any more, as when the document is put into the trash, takes the text out
 * of every language.
 */
export function followOf(save: {
  hasDrafts: boolean
  /** The status of what was just saved. */
  status: string | undefined
  /** The status of the row that readers get, after the save. */
  mainStatus: string | undefined
  /** Whether that row is in the trash, published or not. */
  isTrashed: boolean
  hasRecords: boolean
}): Follow {
  if (save.isTrashed) return save.hasRecords ? 'withdraw' : 'nothing'
  if (!save.hasDrafts || save.status === 'published') return 'translate'
  return save.mainStatus !== 'published' && save.hasRecords ? 'withdraw' : 'nothing'
}
