/**
 * Fields whose label says all that an editor needs. Every other field explains itself in a sentence:
 * what it is for, what readers see, or when it shows.
 */
export const SELF_EXPLANATORY: ReadonlySet<string> = new Set([
  'title',
  'languageStates',
  'publishEstimate',
  'heading',
  'text',
  'image',
  'content',
  'person',
  // Names of rows that a help on the list above them explains.
  'network',
  'locale',
  'sourceLocale',
  'targetLocale',
  'source',
  'target',
  'before',
  'after',
  // What machines and readers filled in; the label is the whole meaning.
  'collection',
  'untranslatedCount',
  'assignee',
  'dueAt',
  'releasedAt',
  'closedAt',
  'comment',
  'suggestion',
  'status',
  'kind',
  'origin',
  'who',
  'why',
  'at',
])
