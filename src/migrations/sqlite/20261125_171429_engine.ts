import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`settings_never_sent\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`settings_never_sent_order_idx\` ON \`settings_never_sent\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`settings_never_sent_parent_idx\` ON \`settings_never_sent\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_settings_v_version_never_sent\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_never_sent_order_idx\` ON \`_settings_v_version_never_sent\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_never_sent_parent_idx\` ON \`_settings_v_version_never_sent\` (\`parent_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`summits\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`summits_deleted_at_idx\` ON \`summits\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_summits_v\` ADD \`version_deleted_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_deleted_at_idx\` ON \`_summits_v\` (\`version_deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`sessions_deleted_at_idx\` ON \`sessions\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_deleted_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_deleted_at_idx\` ON \`_sessions_v\` (\`version_deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`sponsors\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`sponsors_deleted_at_idx\` ON \`sponsors\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_sponsors_v\` ADD \`version_deleted_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version_deleted_at_idx\` ON \`_sponsors_v\` (\`version_deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`people\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_deleted_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`media\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`in_trash\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`urgency\` numeric;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`waits_since\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`happens_at\` text;`)
  await db.run(sql`CREATE INDEX \`translations_due_at_idx\` ON \`translations\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_urgency_idx\` ON \`translations\` (\`urgency\`);`)
  await db.run(
    sql`CREATE INDEX \`translations_happens_at_idx\` ON \`translations\` (\`happens_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`collection_locale_idx\` ON \`translations\` (\`collection\`,\`locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`translation_memory\` ADD \`signature_version\` numeric;`)
  await db.run(
    sql`CREATE INDEX \`translation_memory_signature_version_idx\` ON \`translation_memory\` (\`signature_version\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`processing_turnAt_idx\` ON \`payload_jobs\` (\`processing\`,\`turn_at\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_never_sent\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_never_sent\`;`)
  await db.run(sql`DROP INDEX \`summits_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`summits\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_summits_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_summits_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`sessions_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`sponsors_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`sponsors\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_sponsors_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sponsors_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`people_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_people_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`pages_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`media_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`translations_due_at_idx\`;`)
  await db.run(sql`DROP INDEX \`translations_urgency_idx\`;`)
  await db.run(sql`DROP INDEX \`translations_happens_at_idx\`;`)
  await db.run(sql`DROP INDEX \`collection_locale_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`in_trash\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`waits_since\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`happens_at\`;`)
  await db.run(sql`DROP INDEX \`translation_memory_signature_version_idx\`;`)
  await db.run(sql`ALTER TABLE \`translation_memory\` DROP COLUMN \`signature_version\`;`)
  await db.run(sql`DROP INDEX \`processing_turnAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`title\`;`)
}
