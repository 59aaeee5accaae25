/**
 * How a paragraph inside rich text is named. Lexical nodes have no ids, so a name is a way through
 * the state: it says where a sentence stood when it was read, and the merge follows moves by words.
 */

/** A node by its index in its parent: `3`, then `3.1`. */
export function childAddress(parent: string, index: number): string {
  return parent === '' ? String(index) : `${parent}.${String(index)}`
}

/** Text that shares its parent with blocks, by the index of its first node: `3.1+2`. */
export function stretchAddress(parent: string, start: number): string {
  return `${parent}+${String(start)}`
}

/** A node kept whole inside a paragraph, by its position among the paragraph's runs: `3~1`. */
export function inlineAddress(paragraph: string, position: number): string {
  return `${paragraph}~${String(position)}`
}

/** A field of a block, upload or inline block, or what stands at an address in that field's text. */
export function innerAddress(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}:${inner}`
}
