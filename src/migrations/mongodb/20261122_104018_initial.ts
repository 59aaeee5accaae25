/**
 * Where the history of this database starts. MongoDB's adapter makes collections and indexes when it
 * connects, so there is nothing to do; later migrations move documents from here on.
 */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
