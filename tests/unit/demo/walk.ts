const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object inside a value, the value itself included. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isRecord(value)) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** The keys that a value refers to. */
export const referencesIn = (value: unknown): readonly string[] =>
  objectsIn(value).flatMap(({ ref }) => (typeof ref === 'string' ? [ref] : []))

/** Every rich text state inside a value. */
export const richTextsIn = (value: unknown) => objectsIn(value).filter(({ root }) => isRecord(root))
