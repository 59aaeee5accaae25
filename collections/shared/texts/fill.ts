/** Values for the placeholders of a text: `{name}` takes `values.name`. */
export type TextValues = Readonly<Record<string, string | number>>

/** A text with its placeholders filled in; one without a value stays as it is written. */
export function fill(text: string, values: TextValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  )
}
