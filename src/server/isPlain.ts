const ours = new Set(['EnvError', 'StartError', 'DatabaseError', 'ProviderChoiceError'])

/** True for an error whose sentence is all a person needs; recognised by name across bundles. */
export const isPlain = (error: unknown): error is Error =>
  error instanceof Error && ours.has(error.name)
