import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translation_memory\` ADD \`signature_version\` numeric;`)
  await db.run(sql`CREATE INDEX \`translation_memory_signature_version_idx\` ON \`translation_memory\` (\`signature_version\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`translation_memory_signature_version_idx\`;`)
  await db.run(sql`ALTER TABLE \`translation_memory\` DROP COLUMN \`signature_version\`;`)
}
