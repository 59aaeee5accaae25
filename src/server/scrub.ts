const emailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const addressCredentials = /\/\/[^\s/@"'\\]+@/g
const bearer = /\b(Bearer|JWT|DeepL-Auth-Key)\s+[\w.:~+/=-]+/gi

/**
 * Takes out of a log line what must never be kept: e-mail addresses, passwords inside addresses
 * (`//user:password@host`) and keys after `Bearer`, `JWT` or `DeepL-Auth-Key`. The last net under
 * careful logging: libraries put such things into their error messages.
 */
export function scrub(line: string): string {
  return line
    .replace(addressCredentials, '//[credentials]@')
    .replace(bearer, '$1 [secret]')
    .replace(emailAddress, '[address]')
}
