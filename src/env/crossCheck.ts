import type { EnvProblem } from './EnvError.ts'

type Rule = { name: string; isNeeded: (values: Values) => boolean; sentence: string }
type Values = Readonly<Record<string, string>>

const rules: readonly Rule[] = [
  {
    name: 'DEEPL_AUTH_KEY',
    isNeeded: (values) => values['TRANSLATION_PROVIDER'] === 'deepl',
    sentence: 'TRANSLATION_PROVIDER is deepl; write the key, or another provider',
  },
  {
    name: 'LIBRETRANSLATE_URL',
    isNeeded: (values) => values['TRANSLATION_PROVIDER'] === 'libretranslate',
    sentence: 'TRANSLATION_PROVIDER is libretranslate; write its address, or another provider',
  },
  {
    name: 'APERTIUM',
    isNeeded: (values) => values['TRANSLATION_PROVIDER'] === 'apertium',
    sentence:
      'TRANSLATION_PROVIDER is apertium; write the path of the program, or another provider',
  },
  {
    name: 'MAIL_FROM',
    isNeeded: (values) => values['SMTP_URL'] !== undefined,
    sentence: 'SMTP_URL is set; write the sender, as Summit office <office@example.org>',
  },
]

/** Problems that only show when two variables are seen together. Takes the raw texts; pure. */
export function crossCheck(values: Values): EnvProblem[] {
  return rules
    .filter(({ name, isNeeded }) => isNeeded(values) && values[name] === undefined)
    .map(({ name, sentence }) => ({ name, sentence: `is not set, but ${sentence}` }))
}
