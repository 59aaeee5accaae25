import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import { findAddresses } from '#i18n/checks/links.ts'
import { badAnswer } from '../trust.ts'
import type { TaggedText } from '../port.ts'

/** Apertium takes a line feed for a space: only an element around each text keeps them apart. */
export function toParagraphs(texts: readonly string[]): string {
  return texts.map((html, index) => `<p id="s${String(index)}">${html}</p>`).join('\n')
}

/**
 * The texts of translated paragraphs, in order.
 * @throws ProviderError `bad-answer` when paragraphs are missing, moved or doubled
 */
export function fromParagraphs(html: string, count: number): string[] {
  if (html.trim() === '') throw badAnswer('apertium', 'it is empty')
  const found = [...html.matchAll(/<p id="s(\d+)">([\s\S]*?)<\/p>/gu)]
  const isInOrder = found.every(([, number], index) => Number(number) === index)
  if (!isInOrder || found.length !== count) {
    throw badAnswer('apertium', `it holds ${String(found.length)} texts for ${String(count)}`)
  }
  return found.map(([, , text = '']) => text)
}

/** Tags beyond any that a sentence has: they stand for addresses. */
const FIRST_PROTECTED = 900_000

export type Protected = { text: TaggedText; restore: (answer: TaggedText) => TaggedText }

/**
 * Puts a tag in the place of each address: Apertium translates the words inside them. An address
 * whose tag is lost is missed by the checks.
 */
export function protectAddresses(source: TaggedText): Protected {
  const addresses: string[] = []
  const text = tokenise(source)
    .map((token) => {
      if (token.kind !== 'text') return writeTag(token)
      let rest = token.text
      let written = ''
      for (const address of findAddresses(token.text)) {
        const place = rest.indexOf(address)
        const number = FIRST_PROTECTED + addresses.push(address)
        written += escapeText(rest.slice(0, place)) + writeTag({ kind: 'single', number })
        rest = rest.slice(place + address.length)
      }
      return written + escapeText(rest)
    })
    .join('')
  return { text, restore: (answer) => putBack(answer, addresses) }
}

function putBack(answer: TaggedText, addresses: readonly string[]): TaggedText {
  return addresses.reduce(
    (text, address, index) =>
      text.replaceAll(writeTag({ kind: 'single', number: FIRST_PROTECTED + index + 1 }), () =>
        escapeText(address),
      ),
    answer,
  )
}
