/** Directives of a content security policy, by name. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>

/**
 * What the reader's pages may load: their own hashed files and pictures, and nothing else. There are
 * no inline scripts or styles, so no hash or nonce is needed and pages can be cached.
 */
export const PAGE_POLICY: ContentPolicy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'"],
  'manifest-src': ["'self'"],
  'script-src': ["'none'"],
  'style-src': ["'self'"],
}

/** A shared draft may also run our one script, and be framed by the admin. */
export function previewPolicy(adminOrigins: readonly string[]): ContentPolicy {
  return {
    ...PAGE_POLICY,
    'frame-ancestors': ["'self'", ...adminOrigins],
    'script-src': ["'self'"],
  }
}

/** The policy as the value of its header. */
export function policyHeader(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
