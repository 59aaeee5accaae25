/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as 0–9; everything else is left as it is. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
