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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_never_sent\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_never_sent\`;`)
}
