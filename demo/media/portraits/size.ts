/** Every portrait has the size of this one, in pixels. */
export const PORTRAIT = { width: 960, height: 1200 } as const
