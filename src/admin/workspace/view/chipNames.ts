import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { TextValues } from '#collections/shared/texts/fill.ts'
import type { Tag } from '#i18n/units/types.ts'
import type { ChipToken } from '../editor/ChipNode.ts'

type Words = (key: WordsKey, values?: TextValues) => string

const FORMATS: Readonly<Record<string, WordsKey>> = {
  bold: 'workspaceTagBold',
  italic: 'workspaceTagItalic',
  underline: 'workspaceTagUnderline',
}

const KINDS: Readonly<Record<Exclude<Tag['stands'], 'format' | 'link'>, WordsKey>> = {
  'line-break': 'workspaceTagLineBreak',
  tab: 'workspaceTagTab',
  'inline-block': 'workspaceTagElement',
  node: 'workspaceTagElement',
}

/** What a tag stands for, in words: `link to https://…`, `bold`. */
export function tagName(words: Words, { stands, detail }: Pick<Tag, 'stands' | 'detail'>): string {
  if (stands === 'link') return words('workspaceTagLink', { address: detail })
  if (stands !== 'format') return words(KINDS[stands])
  const formats = detail.split(' ').flatMap((format) => FORMATS[format] ?? [])
  return formats.map((key) => words(key)).join(', ') || words('workspaceTagFormat')
}

/** The names of one sentence's chips, for screen readers and tooltips. */
export function chipNames(words: Words, tags: readonly Tag[]): (token: ChipToken) => string {
  return ({ kind, number }) => {
    const tag = tags.find((candidate) => candidate.number === number)
    const what = tag ? tagName(words, tag) : words('workspaceTagElement')
    if (kind === 'open') return words('workspaceChipBegins', { number, what })
    if (kind === 'close') return words('workspaceChipEnds', { number, what })
    return words('workspaceChip', { number, what })
  }
}
