/** The calendar month of an instant in UTC, `2026-11`: budgets and usage are counted by it. */
export function monthOf(instant: Date): string {
  return instant.toISOString().slice(0, 7)
}

/** The first instant of the next month in UTC, when budgets begin anew. */
export function nextMonth(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 1))
}
