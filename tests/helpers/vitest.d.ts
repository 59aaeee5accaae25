import 'vitest'

declare module '@vitest/runner' {
  interface TaskMeta {
    /** Left by `skipUnless` for `npm test`, which prints it and decides whether it may be so. */
    skipped?: { needs: string; unavailableInCi: boolean }
  }
}
