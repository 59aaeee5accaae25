import type { Finding } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Check } from './types.ts'

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”«»()[\]{}⟦⟧…、。]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu
// The comma and the full stop after an address belong to the sentence, also the Arabic ones.
export const TRAILING = /[.,;:!?'’،؛؟]+$/u

/** Web and mail addresses that stand in plain words, without the punctuation that follows them. */
export function findAddresses(words: string): string[] {
  return (words.match(ADDRESS) ?? []).map((address) => address.replace(TRAILING, ''))
}

/** The words without the web and mail addresses in them. */
export function withoutAddresses(words: string): string {
  return words.replace(ADDRESS, (address) => TRAILING.exec(address)?.[0] ?? '')
}

/**
 * Addresses written out in the text must survive. Another page of the same site is a warning only:
 * it may be that language's own page.
 */
export const checkLinks: Check = ({ source, target }) => {
  const got = findAddresses(plainText(target))
  const lost: string[] = []
  for (const address of findAddresses(plainText(source))) {
    const place = got.indexOf(address)
    if (place === -1) lost.push(address)
    else got.splice(place, 1)
  }
  return lost.map((address) => describe(address, got))
}

function describe(address: string, others: string[]): Finding {
  const host = hostOf(address)
  const sameSite = others.find((other) => host !== null && hostOf(other) === host)
  if (sameSite !== undefined) {
    const message = `${address} has become ${sameSite}.`
    return { id: 'links-changed', severity: 'warning', message }
  }
  return { id: 'links-lost', severity: 'error', message: `${address} is missing.` }
}

function hostOf(address: string): string | null {
  if (!/^(?:https?:\/\/|www\.)/iu.test(address)) return null
  const text = /^http/iu.test(address) ? address : `https://${address}`
  return URL.canParse(text) ? new URL(text).host.replace(/^www\./u, '') : null
}
