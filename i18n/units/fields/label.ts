import { SOURCE_LOCALE } from '#i18n/locales.ts'

import { isRecord } from './record.ts'

/**
 * The words an editor sees beside a field. Labels come as a string, as words by language, or as a
 * function of the admin interface; the last gives the name, spaced and capitalised.
 */
export function fieldLabel(label: unknown, name: string): string {
  if (typeof label === 'string' && label !== '') return label
  if (isRecord(label) && typeof label[SOURCE_LOCALE] === 'string') return label[SOURCE_LOCALE]
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[-_]+/g, ' ')
  const words = spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()
  return words.trim()
}

/** Labels from the top of the document down, as shown to people: `Facts › Label`. */
export function joinLabels(above: string, label: string): string {
  if (above === '') return label
  return label === '' ? above : `${above} › ${label}`
}
