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
  await db.run(sql`CREATE INDEX \`settings_never_sent_order_idx\` ON \`settings_never_sent\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_never_sent_parent_idx\` ON \`settings_never_sent\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_never_sent\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_never_sent_order_idx\` ON \`_settings_v_version_never_sent\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_never_sent_parent_idx\` ON \`_settings_v_version_never_sent\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`urgency\` numeric;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`waits_since\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`happens_at\` text;`)
  await db.run(sql`CREATE INDEX \`translations_due_at_idx\` ON \`translations\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_urgency_idx\` ON \`translations\` (\`urgency\`);`)
  await db.run(sql`CREATE INDEX \`translations_happens_at_idx\` ON \`translations\` (\`happens_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_never_sent\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_never_sent\`;`)
  await db.run(sql`DROP INDEX \`translations_due_at_idx\`;`)
  await db.run(sql`DROP INDEX \`translations_urgency_idx\`;`)
  await db.run(sql`DROP INDEX \`translations_happens_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`waits_since\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`happens_at\`;`)
}
