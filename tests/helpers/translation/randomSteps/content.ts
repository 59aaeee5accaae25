import { isRecord } from '#i18n/units/fields/record.ts'
import { bold, paragraph, richText, text } from '../richText.ts'
import type { Random } from './random.ts'

/** The words of a session. `*stars*` in the body are bold. */
export type Content = {
  title: string
  summary: string
  body: string[]
  notes: { id?: string; text: string }[]
}

const WHO = ['The mayors', 'Two ministers', 'Our interpreters', 'The young citizens']
const WHAT = ['speak of bridges', 'cross the harbour', 'count the ferries', 'open the library']

/** A sentence that no other document has: its number says where text came from. */
export function newSentence(random: Random, item: number): string {
  return `${random.pick(WHO) ?? ''} of item ${String(item)} ${random.pick(WHAT) ?? ''}.`
}

/** The items that a text speaks of, in whatever language: a translation keeps numbers. */
export function itemsIn(words: string): string[] {
  return [...words.matchAll(/of item (\d+)/gu)].map(([, item = '']) => item)
}

export const sentencesIn = (words: string): string[] =>
  words.split(/(?<=\.) /u).filter((sentence) => sentence !== '')

/** As the form sends it. */
export function toData({ title, summary, body, notes }: Content): Record<string, unknown> {
  const state = richText(...body.map((words) => paragraph(...nodesOf(words))))
  return { title, summary, body: body.length === 0 ? null : state, notes }
}

function nodesOf(words: string) {
  return words.split('*').map((part, at) => (at % 2 === 1 ? bold(part) : text(part)))
}

/** A document in one language, as the API gives it, in our words. */
export function fromDocument(document: Record<string, unknown>): Content {
  const { title, summary, body, notes } = document
  return {
    title: String(title ?? ''),
    summary: typeof summary === 'string' ? summary : '',
    body: isRecord(body) && isRecord(body.root) ? childrenOf(body.root).map(wordsOf) : [],
    notes: (Array.isArray(notes) ? notes : []).map((note: { id: string; text?: string }) => ({
      id: note.id,
      text: note.text ?? '',
    })),
  }
}

type Node = Record<string, unknown>

const childrenOf = ({ children }: Node): Node[] => (children ?? []) as Node[]

function wordsOf(node: Node): string {
  if (typeof node.text !== 'string') return childrenOf(node).map(wordsOf).join('')
  return node.format === 1 ? `*${node.text}*` : node.text
}

/** Everything that stands in it, for a search. */
export const allWords = (content: Content): string =>
  [content.title, content.summary, ...content.body, ...content.notes.map((note) => note.text)].join(
    '\n',
  )
