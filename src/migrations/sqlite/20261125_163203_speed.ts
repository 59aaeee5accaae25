import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`collection_locale_idx\` ON \`translations\` (\`collection\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`processing_turnAt_idx\` ON \`payload_jobs\` (\`processing\`,\`turn_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`collection_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`processing_turnAt_idx\`;`)
}
