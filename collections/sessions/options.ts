/** The formats of design section 2. */
export const SESSION_FORMATS = [
  'plenary',
  'steering-committee',
  'round-table',
  'working-lunch',
  'mayors-meeting',
  'dialogue',
  'workshop',
] as const

export const SESSION_STATUSES = ['planned', 'moved', 'postponed', 'cancelled'] as const

export const SESSION_ROLES = ['moderator', 'speaker', 'host'] as const

export const ATTENDANCE = ['public', 'invited'] as const
