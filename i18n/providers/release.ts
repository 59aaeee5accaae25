/** When a machine's text may be public: as the language's policy says, once read, or not at all. */
export type ReleaseRule = 'by-policy' | 'after-review' | 'never'

/**
 * What a provider's name means for readers (design, section 3), whoever translates now: Apertium is
 * too rough to be shown unread, and rehearsal text only stands where a translation will be.
 */
export function releaseRule(
  provider: string | undefined,
  { isDemo }: { isDemo: boolean },
): ReleaseRule {
  if (provider === 'apertium') return 'after-review'
  if (provider === 'pseudo' && !isDemo) return 'never'
  return 'by-policy'
}
