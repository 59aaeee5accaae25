/**
 * What happened to a sentence: `split` are both that one became, `joined` is the one that two became,
 * `gone` is an old unit that the source no longer has.
 */
export type MergeCase = 'unchanged' | 'moved' | 'edited' | 'split' | 'joined' | 'new' | 'gone'
