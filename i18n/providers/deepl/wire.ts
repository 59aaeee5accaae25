/** DeepL's documented limits for one request; both are treated as hard. */
export const MAX_TEXTS = 50
const MAX_BODY_BYTES = 128 * 1024

/**
 * Room for every other form field of a request (languages, tag handling, `context=`) and for a
 * parameter that a later client adds by itself.
 */
const FIXED_FIELDS_BYTES = 1024

/** Context is free of charge but fills the body; beyond this it says nothing more. */
const MAX_CONTEXT_BYTES = 8 * 1024

/**
 * Bytes a value takes in the form body that deepl-node sends. Form encoding writes three bytes for
 * each byte of UTF-8 outside ASCII, so an Arabic letter takes six: counting characters is not enough.
 */
export function encodedBytes(value: string): number {
  return new URLSearchParams({ '': value }).toString().length - 1
}

/** Bytes one text adds to a body: `&text=` and its value. */
export function textBytes(text: string): number {
  return '&text='.length + encodedBytes(text)
}

/** Bytes left for texts in a request with this context. */
export function roomForTexts(context: string): number {
  return MAX_BODY_BYTES - FIXED_FIELDS_BYTES - encodedBytes(context)
}

/** The context as it is sent: white space joined, and cut at a character when it is too long. */
export function fitContext(context: string): string {
  const joined = context.replace(/\s+/gu, ' ').trim()
  if (encodedBytes(joined) <= MAX_CONTEXT_BYTES) return joined
  let fitted = ''
  let bytes = 0
  for (const character of joined) {
    bytes += encodedBytes(character)
    if (bytes > MAX_CONTEXT_BYTES) break
    fitted += character
  }
  return fitted
}
