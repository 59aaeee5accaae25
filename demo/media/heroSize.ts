/** The size of the pictures at the head of a summit, in pixels (16:9). */
export const HERO = { width: 2400, height: 1350 } as const
