const beforeToken = new Set(['preview', 'reports', 'reset', 'reset-password', 'verify'])

/**
 * The part of an address that may be logged: no query string (it can hold tokens and search words),
 * and no path segment that is a token. Pure.
 */
export function loggedPath(url: string | undefined): string {
  const [path = ''] = (url ?? '').split(/[?#]/, 1)
  const segments = path.split('/')
  return segments
    .map((segment, index) =>
      segment !== '' && beforeToken.has(segments[index - 1] ?? '') ? '[token]' : segment,
    )
    .join('/')
}
