import { type Content, newSentence, sentencesIn } from './content.ts'
import type { Random } from './random.ts'

type Choice = { random: Random; nextItem: () => number }

/** Content as an editor first writes it. */
export function newContent({ random, nextItem }: Choice): Content {
  const sentence = () => newSentence(random, nextItem())
  return {
    title: sentence().slice(0, -1),
    summary: `${sentence()} ${sentence()}`,
    body: [`${sentence()} ${sentence()}`, emphasised(sentence())],
    notes: [{ text: sentence() }, { text: sentence() }],
  }
}

/** What an editor may do to it in one go. */
export function edited(content: Content, choice: Choice): Content {
  const change = choice.random.pick([
    changeTitle,
    changeSummary,
    changeSummary,
    changeParagraph,
    changeParagraph,
    moveParagraphs,
    addParagraph,
    moveNotes,
    addNote,
    removeNote,
    changeNote,
  ])
  return change ? change(content, choice) : content
}

/** A word that changes no fact. */
export function editedSlightly(content: Content): Content {
  const from = /\b(speak|cross|count|open)\b/u
  const other = { speak: 'talk', cross: 'pass', count: 'number', open: 'unlock' }
  return {
    ...content,
    summary: content.summary.replace(from, (word) => other[word as keyof typeof other]),
  }
}

type Change = (content: Content, choice: Choice) => Content

const emphasised = (sentence: string) =>
  sentence.replace(/(bridges|harbour|ferries|library)/u, '*$1*')

const changeTitle: Change = (content, { random, nextItem }) => ({
  ...content,
  title: newSentence(random, nextItem()).slice(0, -1),
})

/** Another number in a sentence that stays alike, a new sentence, one less, or two in another order. */
function changeSentences(words: string, { random, nextItem }: Choice): string {
  const sentences = sentencesIn(words)
  const at = random.below(sentences.length)
  switch (random.below(4)) {
    case 0:
      sentences[at] = (sentences[at] ?? '').replace(/item \d+/u, `item ${String(nextItem())}`)
      break
    case 1:
      sentences.splice(at, 0, newSentence(random, nextItem()))
      break
    case 2:
      if (sentences.length > 1) sentences.splice(at, 1)
      else sentences[0] = newSentence(random, nextItem())
      break
    default:
      sentences.reverse()
  }
  return sentences.slice(0, 6).join(' ')
}

const changeSummary: Change = (content, choice) => ({
  ...content,
  summary: changeSentences(content.summary, choice),
})

const changeParagraph: Change = (content, choice) => {
  const at = choice.random.below(content.body.length)
  return {
    ...content,
    body: content.body.map((words, place) =>
      place === at ? changeSentences(words, choice) : words,
    ),
  }
}

const moveParagraphs: Change = (content) => ({ ...content, body: content.body.toReversed() })

const addParagraph: Change = (content, { random, nextItem }) => ({
  ...content,
  body: [...content.body, emphasised(newSentence(random, nextItem()))].slice(-5),
})

const moveNotes: Change = (content) => ({ ...content, notes: content.notes.toReversed() })

const addNote: Change = (content, { random, nextItem }) => ({
  ...content,
  notes: [{ text: newSentence(random, nextItem()) }, ...content.notes].slice(0, 5),
})

const removeNote: Change = (content) => ({ ...content, notes: content.notes.slice(1) })

const changeNote: Change = (content, choice) => ({
  ...content,
  notes: content.notes.map((note, at) =>
    at === 0 ? { ...note, text: changeSentences(note.text, choice) } : note,
  ),
})
