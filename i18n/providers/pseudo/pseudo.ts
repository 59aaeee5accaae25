import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import { findAddresses } from '#i18n/checks/links.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { batchesOf } from '../batches.ts'
import { collectBatches } from '../collectBatches.ts'
import type { Provider, TaggedText } from '../port.ts'
import { unsupportedPair } from '../unsupportedPair.ts'
import { accent, arabise } from './letters.ts'

/** As many as a real provider takes in a request, so that a rehearsal runs the same steps. */
const BATCH = 50

/**
 * Rehearsal text: the original in brackets, with other letters, in the right direction. It costs
 * nothing, is plainly no translation, and tries layout, fonts and tags as a real one would.
 */
export function createPseudo(): Provider {
  return {
    name: 'pseudo',
    supports: (source, target) => source !== target,
    describe: () => ({ name: 'pseudo', plan: null, server: null, region: null }),
    usage: () => Promise.resolve(null),
    translate: async (request) => {
      const { source, target, texts } = request
      if (source === target) throw unsupportedPair('pseudo', request)
      const rehearse = localeDefinition(target).rtl ? arabise : accent
      return collectBatches(request, batchesOf(texts, BATCH), ({ indexes }) =>
        Promise.resolve({
          texts: indexes.map((index) => rehearseText(texts[index] ?? '', rehearse)),
          billedCharacters: 0,
        }),
      )
    },
  }
}

function rehearseText(text: TaggedText, rehearse: (words: string) => string): TaggedText {
  const pieces = tokenise(text).map((token) =>
    token.kind === 'text' ? escapeText(aroundAddresses(token.text, rehearse)) : writeTag(token),
  )
  return `⟦${pieces.join('')}⟧`
}

/** Addresses must still lead somewhere: they stay as they are. */
function aroundAddresses(words: string, change: (words: string) => string): string {
  let rest = words
  let changed = ''
  for (const address of findAddresses(words)) {
    const place = rest.indexOf(address)
    changed += change(rest.slice(0, place)) + address
    rest = rest.slice(place + address.length)
  }
  return changed + change(rest)
}
