type Verdict = string | true

type Check<Value, Options> = (
  value: Value | null | undefined,
  options: Options,
) => Promise<Verdict> | Verdict

/**
 * A rule of our own that is asked after Payload's. A field's `validate` replaces the built-in one,
 * so without this `required`, `maxLength` and `maxRows` would silently count for nothing.
 */
export function after<Value, Options>(
  builtIn: Check<Value, Options>,
  own: Check<Value, Options>,
): Check<Value, Options> {
  return async (value, options) => {
    const verdict = await builtIn(value, options)
    return verdict === true ? own(value, options) : verdict
  }
}
