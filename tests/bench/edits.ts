import { below, type Random } from './random.ts'

type Edit = (paragraphs: readonly string[], random: Random) => string[]

const replaced = (paragraphs: readonly string[], at: number, words: string): string[] =>
  paragraphs.map((paragraph, place) => (place === at ? words : paragraph))

/** What editors do to a text in the weeks before an event and during it. */
const EDITS: readonly Edit[] = [
  function fixOneWord(paragraphs, random) {
    const at = below(random, paragraphs.length)
    const words = (paragraphs[at] ?? '').split(' ')
    words[below(random, words.length)] = `corrected${String(below(random, 1000))}`
    return replaced(paragraphs, at, words.join(' '))
  },
  function addSentence(paragraphs, random) {
    const at = below(random, paragraphs.length)
    const number = String(below(random, 100_000))
    return replaced(paragraphs, at, `${paragraphs[at] ?? ''} Doors open at gate ${number}.`)
  },
  function addParagraph(paragraphs, random) {
    const at = below(random, paragraphs.length)
    const words = `A workshop was added. It takes ${String(below(random, 10_000))} people at most.`
    return paragraphs.toSpliced(at, 0, words)
  },
  function removeParagraph(paragraphs, random) {
    return paragraphs.length < 5
      ? [...paragraphs]
      : paragraphs.toSpliced(below(random, paragraphs.length), 1)
  },
  function moveParagraph(paragraphs, random) {
    const from = below(random, paragraphs.length)
    const moved = paragraphs[from] ?? ''
    return paragraphs.toSpliced(from, 1).toSpliced(below(random, paragraphs.length), 0, moved)
  },
  function repeatParagraph(paragraphs, random) {
    return [...paragraphs, paragraphs[below(random, paragraphs.length)] ?? '']
  },
  function divideParagraph(paragraphs, random) {
    const at = below(random, paragraphs.length)
    const [first = '', ...rest] = (paragraphs[at] ?? '').split(/(?<=\.) /u)
    return rest.length === 0 ? [...paragraphs] : paragraphs.toSpliced(at, 1, first, rest.join(' '))
  },
]

/** One edit of a text, chosen by `random`. */
export function edit(paragraphs: readonly string[], random: Random): string[] {
  const change = EDITS[below(random, EDITS.length)]
  return change ? change(paragraphs, random) : [...paragraphs]
}
