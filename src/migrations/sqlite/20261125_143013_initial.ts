import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`summits_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_facts_order_idx\` ON \`summits_facts\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`summits_facts_parent_id_idx\` ON \`summits_facts\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_facts_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_facts_locales_locale_parent_id_unique\` ON \`summits_facts_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_notes_order_idx\` ON \`summits_notes\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`summits_notes_parent_id_idx\` ON \`summits_notes\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_notes_locales_locale_parent_id_unique\` ON \`summits_notes_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_rich_text_order_idx\` ON \`summits_blocks_rich_text\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_rich_text_parent_id_idx\` ON \`summits_blocks_rich_text\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_rich_text_path_idx\` ON \`summits_blocks_rich_text\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_rich_text_locales\` (
  	\`content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_rich_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_rich_text_locales_locale_parent_id_unique\` ON \`summits_blocks_rich_text_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_quote_order_idx\` ON \`summits_blocks_quote\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_quote_parent_id_idx\` ON \`summits_blocks_quote\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_quote_path_idx\` ON \`summits_blocks_quote\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_quote_locales\` (
  	\`text\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_quote_locales_locale_parent_id_unique\` ON \`summits_blocks_quote_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_gallery_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_images_order_idx\` ON \`summits_blocks_gallery_images\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_images_parent_id_idx\` ON \`summits_blocks_gallery_images\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_images_image_idx\` ON \`summits_blocks_gallery_images\` (\`image_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_order_idx\` ON \`summits_blocks_gallery\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_parent_id_idx\` ON \`summits_blocks_gallery\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_gallery_path_idx\` ON \`summits_blocks_gallery\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_gallery_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_gallery_locales_locale_parent_id_unique\` ON \`summits_blocks_gallery_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_video_order_idx\` ON \`summits_blocks_video\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_video_parent_id_idx\` ON \`summits_blocks_video\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_video_path_idx\` ON \`summits_blocks_video\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_video_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_video_locales_locale_parent_id_unique\` ON \`summits_blocks_video_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_call_to_action_order_idx\` ON \`summits_blocks_call_to_action\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_call_to_action_parent_id_idx\` ON \`summits_blocks_call_to_action\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_call_to_action_path_idx\` ON \`summits_blocks_call_to_action\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_call_to_action_locales_locale_parent_id_uniqu\` ON \`summits_blocks_call_to_action_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_people_order_idx\` ON \`summits_blocks_people\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_people_parent_id_idx\` ON \`summits_blocks_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_people_path_idx\` ON \`summits_blocks_people\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_people_locales_locale_parent_id_unique\` ON \`summits_blocks_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_downloads_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_files_order_idx\` ON \`summits_blocks_downloads_files\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_files_parent_id_idx\` ON \`summits_blocks_downloads_files\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_files_file_idx\` ON \`summits_blocks_downloads_files\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_downloads_files_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_downloads_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_downloads_files_locales_locale_parent_id_uniq\` ON \`summits_blocks_downloads_files_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_order_idx\` ON \`summits_blocks_downloads\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_parent_id_idx\` ON \`summits_blocks_downloads\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_blocks_downloads_path_idx\` ON \`summits_blocks_downloads\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_blocks_downloads_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_blocks_downloads_locales_locale_parent_id_unique\` ON \`summits_blocks_downloads_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_reports_order_idx\` ON \`summits_reports\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`summits_reports_parent_id_idx\` ON \`summits_reports\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`summits_reports_file_idx\` ON \`summits_reports\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_reports_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_reports_locales_locale_parent_id_unique\` ON \`summits_reports_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`summits_recordings_order_idx\` ON \`summits_recordings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_recordings_parent_id_idx\` ON \`summits_recordings\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_recordings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_recordings_locales_locale_parent_id_unique\` ON \`summits_recordings_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_image_id\` text(36),
  	\`start_date\` text,
  	\`end_date\` text,
  	\`time_zone\` text DEFAULT 'UTC',
  	\`city\` text,
  	\`venue\` text,
  	\`announcement_until\` text,
  	\`seo_image_id\` text(36),
  	\`edition\` numeric,
  	\`previous_edition_id\` text(36),
  	\`next_edition_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`previous_edition_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_edition_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_hero_image_idx\` ON \`summits\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_seo_seo_image_idx\` ON \`summits\` (\`seo_image_id\`);`)
  await db.run(
    sql`CREATE INDEX \`summits_previous_edition_idx\` ON \`summits\` (\`previous_edition_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`summits_next_edition_idx\` ON \`summits\` (\`next_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_updated_at_idx\` ON \`summits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`summits_created_at_idx\` ON \`summits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`summits__status_idx\` ON \`summits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`summits_locales\` (
  	\`title\` text,
  	\`kicker\` text,
  	\`introduction\` text,
  	\`acknowledgement\` text,
  	\`agenda_introduction\` text,
  	\`announcement_text\` text,
  	\`sponsors_text\` text,
  	\`partners_text\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_slug_idx\` ON \`summits_locales\` (\`slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`summits_locales_locale_parent_id_unique\` ON \`summits_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`summits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`sponsors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sponsors_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_rels_order_idx\` ON \`summits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`summits_rels_parent_idx\` ON \`summits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_rels_path_idx\` ON \`summits_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`summits_rels_people_id_idx\` ON \`summits_rels\` (\`people_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`summits_rels_sponsors_id_idx\` ON \`summits_rels\` (\`sponsors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_facts_order_idx\` ON \`_summits_v_version_facts\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_facts_parent_id_idx\` ON \`_summits_v_version_facts\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_facts_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_version_facts_locales_locale_parent_id_unique\` ON \`_summits_v_version_facts_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_notes_order_idx\` ON \`_summits_v_version_notes\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_notes_parent_id_idx\` ON \`_summits_v_version_notes\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_version_notes_locales_locale_parent_id_unique\` ON \`_summits_v_version_notes_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_rich_text_order_idx\` ON \`_summits_v_blocks_rich_text\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_rich_text_parent_id_idx\` ON \`_summits_v_blocks_rich_text\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_rich_text_path_idx\` ON \`_summits_v_blocks_rich_text\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_rich_text_locales\` (
  	\`content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_rich_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_rich_text_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_rich_text_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_quote_order_idx\` ON \`_summits_v_blocks_quote\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_quote_parent_id_idx\` ON \`_summits_v_blocks_quote\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_quote_path_idx\` ON \`_summits_v_blocks_quote\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_quote_locales\` (
  	\`text\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_quote_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_quote_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_gallery_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_images_order_idx\` ON \`_summits_v_blocks_gallery_images\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_images_parent_id_idx\` ON \`_summits_v_blocks_gallery_images\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_images_image_idx\` ON \`_summits_v_blocks_gallery_images\` (\`image_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_order_idx\` ON \`_summits_v_blocks_gallery\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_parent_id_idx\` ON \`_summits_v_blocks_gallery\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_gallery_path_idx\` ON \`_summits_v_blocks_gallery\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_gallery_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_gallery_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_gallery_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_video_order_idx\` ON \`_summits_v_blocks_video\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_video_parent_id_idx\` ON \`_summits_v_blocks_video\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_video_path_idx\` ON \`_summits_v_blocks_video\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_video_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_video_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_video_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_call_to_action_order_idx\` ON \`_summits_v_blocks_call_to_action\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_call_to_action_parent_id_idx\` ON \`_summits_v_blocks_call_to_action\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_call_to_action_path_idx\` ON \`_summits_v_blocks_call_to_action\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_call_to_action_locales_locale_parent_id_un\` ON \`_summits_v_blocks_call_to_action_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_people_order_idx\` ON \`_summits_v_blocks_people\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_people_parent_id_idx\` ON \`_summits_v_blocks_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_people_path_idx\` ON \`_summits_v_blocks_people\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_people_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_downloads_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_files_order_idx\` ON \`_summits_v_blocks_downloads_files\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_files_parent_id_idx\` ON \`_summits_v_blocks_downloads_files\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_files_file_idx\` ON \`_summits_v_blocks_downloads_files\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_downloads_files_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_downloads_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_downloads_files_locales_locale_parent_id_u\` ON \`_summits_v_blocks_downloads_files_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_order_idx\` ON \`_summits_v_blocks_downloads\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_parent_id_idx\` ON \`_summits_v_blocks_downloads\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_blocks_downloads_path_idx\` ON \`_summits_v_blocks_downloads\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_blocks_downloads_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_blocks_downloads_locales_locale_parent_id_unique\` ON \`_summits_v_blocks_downloads_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_reports_order_idx\` ON \`_summits_v_version_reports\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_reports_parent_id_idx\` ON \`_summits_v_version_reports\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_reports_file_idx\` ON \`_summits_v_version_reports\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_reports_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_version_reports_locales_locale_parent_id_unique\` ON \`_summits_v_version_reports_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_recordings_order_idx\` ON \`_summits_v_version_recordings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_recordings_parent_id_idx\` ON \`_summits_v_version_recordings\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_version_recordings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_version_recordings_locales_locale_parent_id_uniqu\` ON \`_summits_v_version_recordings_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_image_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_time_zone\` text DEFAULT 'UTC',
  	\`version_city\` text,
  	\`version_venue\` text,
  	\`version_announcement_until\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_edition\` numeric,
  	\`version_previous_edition_id\` text(36),
  	\`version_next_edition_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_previous_edition_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_next_edition_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_parent_idx\` ON \`_summits_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_hero_image_idx\` ON \`_summits_v\` (\`version_hero_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_seo_version_seo_image_idx\` ON \`_summits_v\` (\`version_seo_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_previous_edition_idx\` ON \`_summits_v\` (\`version_previous_edition_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_next_edition_idx\` ON \`_summits_v\` (\`version_next_edition_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_updated_at_idx\` ON \`_summits_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_created_at_idx\` ON \`_summits_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version__status_idx\` ON \`_summits_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_summits_v_created_at_idx\` ON \`_summits_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_updated_at_idx\` ON \`_summits_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_snapshot_idx\` ON \`_summits_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_summits_v_published_locale_idx\` ON \`_summits_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_summits_v_latest_idx\` ON \`_summits_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_autosave_idx\` ON \`_summits_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_locales\` (
  	\`version_title\` text,
  	\`version_kicker\` text,
  	\`version_introduction\` text,
  	\`version_acknowledgement\` text,
  	\`version_agenda_introduction\` text,
  	\`version_announcement_text\` text,
  	\`version_sponsors_text\` text,
  	\`version_partners_text\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_summits_v_version_version_slug_idx\` ON \`_summits_v_locales\` (\`version_slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`_summits_v_locales_locale_parent_id_unique\` ON \`_summits_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_summits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`sponsors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sponsors_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_rels_order_idx\` ON \`_summits_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_summits_v_rels_parent_idx\` ON \`_summits_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_summits_v_rels_path_idx\` ON \`_summits_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_summits_v_rels_people_id_idx\` ON \`_summits_v_rels\` (\`people_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_summits_v_rels_sponsors_id_idx\` ON \`_summits_v_rels\` (\`sponsors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_notes_order_idx\` ON \`sessions_notes\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`sessions_notes_parent_id_idx\` ON \`sessions_notes\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sessions_notes_locales_locale_parent_id_unique\` ON \`sessions_notes_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_people_order_idx\` ON \`sessions_people\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`sessions_people_parent_id_idx\` ON \`sessions_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sessions_people_person_idx\` ON \`sessions_people\` (\`person_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_people_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sessions_people_locales_locale_parent_id_unique\` ON \`sessions_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`sessions_reports_order_idx\` ON \`sessions_reports\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sessions_reports_parent_id_idx\` ON \`sessions_reports\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sessions_reports_file_idx\` ON \`sessions_reports\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_reports_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sessions_reports_locales_locale_parent_id_unique\` ON \`sessions_reports_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_sessions_sessions_order\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`format\` text,
  	\`attendance\` text DEFAULT 'public',
  	\`room\` text,
  	\`livestream_url\` text,
  	\`recording_url\` text,
  	\`recording_language\` text,
  	\`summit_id\` text(36),
  	\`status\` text DEFAULT 'planned',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`sessions__sessions_sessions_order_idx\` ON \`sessions\` (\`_sessions_sessions_order\`);`,
  )
  await db.run(sql`CREATE INDEX \`sessions_starts_at_idx\` ON \`sessions\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_summit_idx\` ON \`sessions\` (\`summit_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`livestream_note\` text,
  	\`report_text\` text,
  	\`status_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sessions_slug_idx\` ON \`sessions_locales\` (\`slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sponsors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sponsors_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_rels_order_idx\` ON \`sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_parent_idx\` ON \`sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_path_idx\` ON \`sessions_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`sessions_rels_sponsors_id_idx\` ON \`sessions_rels\` (\`sponsors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_notes_order_idx\` ON \`_sessions_v_version_notes\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_notes_parent_id_idx\` ON \`_sessions_v_version_notes\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_sessions_v_version_notes_locales_locale_parent_id_unique\` ON \`_sessions_v_version_notes_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_people_order_idx\` ON \`_sessions_v_version_people\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_people_parent_id_idx\` ON \`_sessions_v_version_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_people_person_idx\` ON \`_sessions_v_version_people\` (\`person_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_people_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_sessions_v_version_people_locales_locale_parent_id_unique\` ON \`_sessions_v_version_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_reports_order_idx\` ON \`_sessions_v_version_reports\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_reports_parent_id_idx\` ON \`_sessions_v_version_reports\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_reports_file_idx\` ON \`_sessions_v_version_reports\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_version_reports_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_sessions_v_version_reports_locales_locale_parent_id_unique\` ON \`_sessions_v_version_reports_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version__sessions_sessions_order\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_format\` text,
  	\`version_attendance\` text DEFAULT 'public',
  	\`version_room\` text,
  	\`version_livestream_url\` text,
  	\`version_recording_url\` text,
  	\`version_recording_language\` text,
  	\`version_summit_id\` text(36),
  	\`version_status\` text DEFAULT 'planned',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version__sessions_sessions_order_idx\` ON \`_sessions_v\` (\`version__sessions_sessions_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_starts_at_idx\` ON \`_sessions_v\` (\`version_starts_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_summit_idx\` ON \`_sessions_v\` (\`version_summit_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_autosave_idx\` ON \`_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_livestream_note\` text,
  	\`version_report_text\` text,
  	\`version_status_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v_locales\` (\`version_slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sponsors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sponsors_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_rels_order_idx\` ON \`_sessions_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sessions_v_rels_parent_idx\` ON \`_sessions_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_path_idx\` ON \`_sessions_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_sessions_v_rels_sponsors_id_idx\` ON \`_sessions_v_rels\` (\`sponsors_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sponsors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`logo_id\` text(36),
  	\`url\` text,
  	\`kind\` text DEFAULT 'sponsor',
  	\`tier\` text,
  	\`country\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sponsors_logo_idx\` ON \`sponsors\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sponsors_slug_idx\` ON \`sponsors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sponsors_updated_at_idx\` ON \`sponsors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sponsors_created_at_idx\` ON \`sponsors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sponsors__status_idx\` ON \`sponsors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sponsors_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sponsors_locales_locale_parent_id_unique\` ON \`sponsors_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_sponsors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_logo_id\` text(36),
  	\`version_url\` text,
  	\`version_kind\` text DEFAULT 'sponsor',
  	\`version_tier\` text,
  	\`version_country\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sponsors_v_parent_idx\` ON \`_sponsors_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version_logo_idx\` ON \`_sponsors_v\` (\`version_logo_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version_slug_idx\` ON \`_sponsors_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version_updated_at_idx\` ON \`_sponsors_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version_created_at_idx\` ON \`_sponsors_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_version_version__status_idx\` ON \`_sponsors_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_created_at_idx\` ON \`_sponsors_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_updated_at_idx\` ON \`_sponsors_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_sponsors_v_snapshot_idx\` ON \`_sponsors_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_sponsors_v_published_locale_idx\` ON \`_sponsors_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_sponsors_v_latest_idx\` ON \`_sponsors_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sponsors_v_autosave_idx\` ON \`_sponsors_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sponsors_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sponsors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_sponsors_v_locales_locale_parent_id_unique\` ON \`_sponsors_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`city\` text,
  	\`organisation\` text,
  	\`portrait_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_name_idx\` ON \`people\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`honorific\` text,
  	\`position\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_city\` text,
  	\`version_organisation\` text,
  	\`version_portrait_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_name_idx\` ON \`_people_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_portrait_idx\` ON \`_people_v\` (\`version_portrait_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_autosave_idx\` ON \`_people_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_honorific\` text,
  	\`version_position\` text,
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_rich_text_order_idx\` ON \`pages_blocks_rich_text\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_rich_text_parent_id_idx\` ON \`pages_blocks_rich_text\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_rich_text_path_idx\` ON \`pages_blocks_rich_text\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_rich_text_locales\` (
  	\`content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_rich_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_rich_text_locales_locale_parent_id_unique\` ON \`pages_blocks_rich_text_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_quote_order_idx\` ON \`pages_blocks_quote\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_quote_parent_id_idx\` ON \`pages_blocks_quote\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_quote_path_idx\` ON \`pages_blocks_quote\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_quote_locales\` (
  	\`text\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_quote_locales_locale_parent_id_unique\` ON \`pages_blocks_quote_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_gallery_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_images_order_idx\` ON \`pages_blocks_gallery_images\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_images_parent_id_idx\` ON \`pages_blocks_gallery_images\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_images_image_idx\` ON \`pages_blocks_gallery_images\` (\`image_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_order_idx\` ON \`pages_blocks_gallery\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_parent_id_idx\` ON \`pages_blocks_gallery\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_gallery_path_idx\` ON \`pages_blocks_gallery\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_gallery_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_gallery_locales_locale_parent_id_unique\` ON \`pages_blocks_gallery_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_video_order_idx\` ON \`pages_blocks_video\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_video_parent_id_idx\` ON \`pages_blocks_video\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_video_path_idx\` ON \`pages_blocks_video\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_video_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_video_locales_locale_parent_id_unique\` ON \`pages_blocks_video_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_call_to_action_locales_locale_parent_id_unique\` ON \`pages_blocks_call_to_action_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_people_order_idx\` ON \`pages_blocks_people\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_people_parent_id_idx\` ON \`pages_blocks_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_people_path_idx\` ON \`pages_blocks_people\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_people_locales_locale_parent_id_unique\` ON \`pages_blocks_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_downloads_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_files_order_idx\` ON \`pages_blocks_downloads_files\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_files_parent_id_idx\` ON \`pages_blocks_downloads_files\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_files_file_idx\` ON \`pages_blocks_downloads_files\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_downloads_files_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_downloads_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_downloads_files_locales_locale_parent_id_unique\` ON \`pages_blocks_downloads_files_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_order_idx\` ON \`pages_blocks_downloads\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_parent_id_idx\` ON \`pages_blocks_downloads\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`pages_blocks_downloads_path_idx\` ON \`pages_blocks_downloads\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_blocks_downloads_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_blocks_downloads_locales_locale_parent_id_unique\` ON \`pages_blocks_downloads_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seo_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_seo_seo_image_idx\` ON \`pages\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_people_id_idx\` ON \`pages_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_rich_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_rich_text_order_idx\` ON \`_pages_v_blocks_rich_text\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_rich_text_parent_id_idx\` ON \`_pages_v_blocks_rich_text\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_rich_text_path_idx\` ON \`_pages_v_blocks_rich_text\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_rich_text_locales\` (
  	\`content\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_rich_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_rich_text_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_rich_text_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_quote_order_idx\` ON \`_pages_v_blocks_quote\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_quote_parent_id_idx\` ON \`_pages_v_blocks_quote\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_quote_path_idx\` ON \`_pages_v_blocks_quote\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_quote_locales\` (
  	\`text\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_quote_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_quote_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_gallery_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_images_order_idx\` ON \`_pages_v_blocks_gallery_images\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_images_parent_id_idx\` ON \`_pages_v_blocks_gallery_images\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_images_image_idx\` ON \`_pages_v_blocks_gallery_images\` (\`image_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_order_idx\` ON \`_pages_v_blocks_gallery\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_parent_id_idx\` ON \`_pages_v_blocks_gallery\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_gallery_path_idx\` ON \`_pages_v_blocks_gallery\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_gallery_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_gallery_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_gallery_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`language\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_video_order_idx\` ON \`_pages_v_blocks_video\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_video_parent_id_idx\` ON \`_pages_v_blocks_video\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_video_path_idx\` ON \`_pages_v_blocks_video\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_video_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_video_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_video_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_call_to_action_locales_locale_parent_id_uniq\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_people_order_idx\` ON \`_pages_v_blocks_people\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_people_parent_id_idx\` ON \`_pages_v_blocks_people\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_people_path_idx\` ON \`_pages_v_blocks_people\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_people_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_people_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_downloads_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_files_order_idx\` ON \`_pages_v_blocks_downloads_files\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_files_parent_id_idx\` ON \`_pages_v_blocks_downloads_files\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_files_file_idx\` ON \`_pages_v_blocks_downloads_files\` (\`file_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_downloads_files_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_downloads_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_downloads_files_locales_locale_parent_id_uni\` ON \`_pages_v_blocks_downloads_files_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_downloads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_order_idx\` ON \`_pages_v_blocks_downloads\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_parent_id_idx\` ON \`_pages_v_blocks_downloads\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_blocks_downloads_path_idx\` ON \`_pages_v_blocks_downloads\` (\`_path\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_downloads_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_downloads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_blocks_downloads_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_downloads_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_seo_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_seo_version_seo_image_idx\` ON \`_pages_v\` (\`version_seo_image_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_rels_people_id_idx\` ON \`_pages_v_rels\` (\`people_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	\`sizes_share_url\` text,
  	\`sizes_share_width\` numeric,
  	\`sizes_share_height\` numeric,
  	\`sizes_share_mime_type\` text,
  	\`sizes_share_filesize\` numeric,
  	\`sizes_share_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(
    sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`,
  )
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`documents\` text NOT NULL,
  	\`problems\` text,
  	\`requested_by_id\` text(36) NOT NULL,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_at_idx\` ON \`publications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`publications_state_idx\` ON \`publications\` (\`state\`);`)
  await db.run(
    sql`CREATE INDEX \`publications_requested_by_idx\` ON \`publications\` (\`requested_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`units\` text,
  	\`released\` text,
  	\`summary\` text,
  	\`notices\` text,
  	\`untranslated_count\` numeric DEFAULT 0,
  	\`machine_count\` numeric DEFAULT 0,
  	\`edited_count\` numeric DEFAULT 0,
  	\`approved_count\` numeric DEFAULT 0,
  	\`stale_count\` numeric DEFAULT 0,
  	\`error_count\` numeric DEFAULT 0,
  	\`rehearsal_count\` numeric DEFAULT 0,
  	\`provider\` text,
  	\`billed_characters\` numeric DEFAULT 0,
  	\`usage\` text,
  	\`held_by\` text,
  	\`source_fingerprint\` text,
  	\`released_fingerprint\` text,
  	\`released_at\` text,
  	\`show_original\` integer DEFAULT false,
  	\`is_withdrawn\` integer DEFAULT false,
  	\`draft_state\` text,
  	\`draft_reason\` text,
  	\`assignee_id\` text(36),
  	\`due_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(
    sql`CREATE INDEX \`translations_collection_idx\` ON \`translations\` (\`collection\`);`,
  )
  await db.run(sql`CREATE INDEX \`translations_document_idx\` ON \`translations\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_state_idx\` ON \`translations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`translations_held_by_idx\` ON \`translations\` (\`held_by\`);`)
  await db.run(
    sql`CREATE INDEX \`translations_draft_state_idx\` ON \`translations\` (\`draft_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`collection_document_idx\` ON \`translations\` (\`collection\`,\`document\`);`,
  )
  await db.run(sql`CREATE TABLE \`glossary_terms_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`text\` text,
  	\`status\` text DEFAULT 'accepted',
  	\`reason\` text,
  	\`proposed_by_id\` text(36),
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`glossary_terms_translations_order_idx\` ON \`glossary_terms_translations\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`glossary_terms_translations_parent_id_idx\` ON \`glossary_terms_translations\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`glossary_terms_translations_proposed_by_idx\` ON \`glossary_terms_translations\` (\`proposed_by_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`kind\` text DEFAULT 'term' NOT NULL,
  	\`case_sensitive\` integer DEFAULT false,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`glossary_terms_term_idx\` ON \`glossary_terms\` (\`term\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`error_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`page_revision\` text,
  	\`quote\` text NOT NULL,
  	\`unit\` text,
  	\`kind\` text NOT NULL,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`comment\` text,
  	\`suggestion\` text,
  	\`email\` text,
  	\`count\` numeric DEFAULT 1,
  	\`assignee_id\` text(36),
  	\`notes\` text,
  	\`decline_reason\` text,
  	\`closed_at\` text,
  	\`receipt_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`error_reports_collection_idx\` ON \`error_reports\` (\`collection\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`error_reports_document_idx\` ON \`error_reports\` (\`document\`);`,
  )
  await db.run(sql`CREATE INDEX \`error_reports_locale_idx\` ON \`error_reports\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`error_reports_unit_idx\` ON \`error_reports\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`error_reports_status_idx\` ON \`error_reports\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`error_reports_assignee_idx\` ON \`error_reports\` (\`assignee_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`error_reports_receipt_hash_idx\` ON \`error_reports\` (\`receipt_hash\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`error_reports_updated_at_idx\` ON \`error_reports\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`error_reports_created_at_idx\` ON \`error_reports\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`translation_memory\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`context_key\` text,
  	\`source_locale\` text NOT NULL,
  	\`target_locale\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`origin\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`provider\` text,
  	\`use_count\` numeric DEFAULT 0,
  	\`superseded_at\` text,
  	\`replaced_by\` text,
  	\`band01\` numeric,
  	\`band02\` numeric,
  	\`band03\` numeric,
  	\`band04\` numeric,
  	\`band05\` numeric,
  	\`band06\` numeric,
  	\`band07\` numeric,
  	\`band08\` numeric,
  	\`band09\` numeric,
  	\`band10\` numeric,
  	\`band11\` numeric,
  	\`band12\` numeric,
  	\`band13\` numeric,
  	\`band14\` numeric,
  	\`band15\` numeric,
  	\`band16\` numeric,
  	\`band17\` numeric,
  	\`band18\` numeric,
  	\`band19\` numeric,
  	\`band20\` numeric,
  	\`band21\` numeric,
  	\`band22\` numeric,
  	\`band23\` numeric,
  	\`band24\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`translation_memory_key_idx\` ON \`translation_memory\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_target_locale_idx\` ON \`translation_memory\` (\`target_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band01_idx\` ON \`translation_memory\` (\`band01\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band02_idx\` ON \`translation_memory\` (\`band02\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band03_idx\` ON \`translation_memory\` (\`band03\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band04_idx\` ON \`translation_memory\` (\`band04\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band05_idx\` ON \`translation_memory\` (\`band05\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band06_idx\` ON \`translation_memory\` (\`band06\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band07_idx\` ON \`translation_memory\` (\`band07\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band08_idx\` ON \`translation_memory\` (\`band08\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band09_idx\` ON \`translation_memory\` (\`band09\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band10_idx\` ON \`translation_memory\` (\`band10\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band11_idx\` ON \`translation_memory\` (\`band11\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band12_idx\` ON \`translation_memory\` (\`band12\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band13_idx\` ON \`translation_memory\` (\`band13\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band14_idx\` ON \`translation_memory\` (\`band14\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band15_idx\` ON \`translation_memory\` (\`band15\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band16_idx\` ON \`translation_memory\` (\`band16\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band17_idx\` ON \`translation_memory\` (\`band17\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band18_idx\` ON \`translation_memory\` (\`band18\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band19_idx\` ON \`translation_memory\` (\`band19\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band20_idx\` ON \`translation_memory\` (\`band20\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band21_idx\` ON \`translation_memory\` (\`band21\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band22_idx\` ON \`translation_memory\` (\`band22\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band23_idx\` ON \`translation_memory\` (\`band23\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_band24_idx\` ON \`translation_memory\` (\`band24\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_updated_at_idx\` ON \`translation_memory\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_memory_created_at_idx\` ON \`translation_memory\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`translation_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`record\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`path\` text,
  	\`source\` text,
  	\`before\` text,
  	\`after\` text,
  	\`why\` text NOT NULL,
  	\`findings\` text,
  	\`note\` text,
  	\`who_id\` text(36),
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`who_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`translation_history_record_idx\` ON \`translation_history\` (\`record\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_history_locale_idx\` ON \`translation_history\` (\`locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_history_unit_idx\` ON \`translation_history\` (\`unit\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_history_who_idx\` ON \`translation_history\` (\`who_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`translation_sentences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`locale\` text NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`translation_sentences_hash_idx\` ON \`translation_sentences\` (\`hash\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_sentences_record_idx\` ON \`translation_sentences\` (\`record\`);`,
  )
  await db.run(sql`CREATE TABLE \`translation_state\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`translation_state_key_idx\` ON \`translation_state\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_state_updated_at_idx\` ON \`translation_state\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_state_created_at_idx\` ON \`translation_state\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`translation_usage\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`billed_characters\` numeric DEFAULT 0 NOT NULL,
  	\`sentences\` numeric DEFAULT 0 NOT NULL,
  	\`requests\` numeric DEFAULT 0 NOT NULL,
  	\`elapsed_ms\` numeric DEFAULT 0 NOT NULL,
  	\`reservations\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`translation_usage_key_idx\` ON \`translation_usage\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_usage_month_idx\` ON \`translation_usage\` (\`month\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`translation_usage_provider_idx\` ON \`translation_usage\` (\`provider\`);`,
  )
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`slug_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`slug_history_collection_idx\` ON \`slug_history\` (\`collection\`);`,
  )
  await db.run(sql`CREATE INDEX \`slug_history_document_idx\` ON \`slug_history\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`slug_history_slug_idx\` ON \`slug_history\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`slug_history_updated_at_idx\` ON \`slug_history\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`slug_history_created_at_idx\` ON \`slug_history\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_key_idx\` ON \`leases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`leases_until_idx\` ON \`leases\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`backfills\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`cursor\` text,
  	\`total\` numeric NOT NULL,
  	\`queued\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`backfills_locale_idx\` ON \`backfills\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`backfills_state_idx\` ON \`backfills\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`backfills_updated_at_idx\` ON \`backfills\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`backfills_created_at_idx\` ON \`backfills\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`priority\` numeric,
  	\`turn_at\` text,
  	\`lease\` text,
  	\`locale\` text,
  	\`worker\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_jobs_priority_idx\` ON \`payload_jobs\` (\`priority\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_turn_at_idx\` ON \`payload_jobs\` (\`turn_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_lease_idx\` ON \`payload_jobs\` (\`lease\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_locale_idx\` ON \`payload_jobs\` (\`locale\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`summits_id\` text(36),
  	\`sessions_id\` text(36),
  	\`sponsors_id\` text(36),
  	\`people_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`publications_id\` text(36),
  	\`translations_id\` text(36),
  	\`glossary_terms_id\` text(36),
  	\`error_reports_id\` text(36),
  	\`translation_memory_id\` text(36),
  	\`translation_history_id\` text(36),
  	\`translation_sentences_id\` text(36),
  	\`translation_state_id\` text(36),
  	\`translation_usage_id\` text(36),
  	\`users_id\` text(36),
  	\`slug_history_id\` text(36),
  	\`leases_id\` text(36),
  	\`backfills_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summits_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sponsors_id\`) REFERENCES \`sponsors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`error_reports_id\`) REFERENCES \`error_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_memory_id\`) REFERENCES \`translation_memory\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_history_id\`) REFERENCES \`translation_history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_sentences_id\`) REFERENCES \`translation_sentences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_state_id\`) REFERENCES \`translation_state\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_usage_id\`) REFERENCES \`translation_usage\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slug_history_id\`) REFERENCES \`slug_history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`backfills_id\`) REFERENCES \`backfills\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_summits_id_idx\` ON \`payload_locked_documents_rels\` (\`summits_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_sponsors_id_idx\` ON \`payload_locked_documents_rels\` (\`sponsors_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_error_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`error_reports_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translation_memory_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_memory_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translation_history_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_history_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translation_sentences_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_sentences_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translation_state_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_state_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_translation_usage_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_usage_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_slug_history_id_idx\` ON \`payload_locked_documents_rels\` (\`slug_history_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_backfills_id_idx\` ON \`payload_locked_documents_rels\` (\`backfills_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`navigation_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`page_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`navigation_items_order_idx\` ON \`navigation_items\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`navigation_items_parent_id_idx\` ON \`navigation_items\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`navigation_items_page_idx\` ON \`navigation_items\` (\`page_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`navigation_items_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`navigation_items_locales_locale_parent_id_unique\` ON \`navigation_items_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`page_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_navigation_v_version_items_order_idx\` ON \`_navigation_v_version_items\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_navigation_v_version_items_parent_id_idx\` ON \`_navigation_v_version_items\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_navigation_v_version_items_page_idx\` ON \`_navigation_v_version_items\` (\`page_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_navigation_v_version_items_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_navigation_v_version_items_locales_locale_parent_id_unique\` ON \`_navigation_v_version_items_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`settings_social_accounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`settings_social_accounts_order_idx\` ON \`settings_social_accounts\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`settings_social_accounts_parent_id_idx\` ON \`settings_social_accounts\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`settings_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`policy\` text DEFAULT 'immediate' NOT NULL,
  	\`monthly_characters\` numeric,
  	\`formality\` text DEFAULT 'default' NOT NULL,
  	\`show_original\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`settings_languages_order_idx\` ON \`settings_languages\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`settings_languages_parent_id_idx\` ON \`settings_languages\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_acronym\` text,
  	\`contact_address\` text,
  	\`price_per_million\` numeric DEFAULT 20,
  	\`currency\` text DEFAULT 'EUR',
  	\`monthly_characters\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`organisation_name\` text NOT NULL,
  	\`organisation_short\` text,
  	\`notices_machine\` text,
  	\`notices_reviewed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_settings_v_version_social_accounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_social_accounts_order_idx\` ON \`_settings_v_version_social_accounts\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_social_accounts_parent_id_idx\` ON \`_settings_v_version_social_accounts\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_settings_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`policy\` text DEFAULT 'immediate' NOT NULL,
  	\`monthly_characters\` numeric,
  	\`formality\` text DEFAULT 'default' NOT NULL,
  	\`show_original\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_languages_order_idx\` ON \`_settings_v_version_languages\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_languages_parent_id_idx\` ON \`_settings_v_version_languages\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_organisation_acronym\` text,
  	\`version_contact_address\` text,
  	\`version_price_per_million\` numeric DEFAULT 20,
  	\`version_currency\` text DEFAULT 'EUR',
  	\`version_monthly_characters\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`_settings_v_locales\` (
  	\`version_organisation_name\` text NOT NULL,
  	\`version_organisation_short\` text,
  	\`version_notices_machine\` text,
  	\`version_notices_reviewed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_parent_id\`,\`_locale\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`summits_facts\`;`)
  await db.run(sql`DROP TABLE \`summits_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_notes\`;`)
  await db.run(sql`DROP TABLE \`summits_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_rich_text_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_gallery_images\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_downloads_files\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_downloads_files_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_downloads\`;`)
  await db.run(sql`DROP TABLE \`summits_blocks_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_reports\`;`)
  await db.run(sql`DROP TABLE \`summits_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_recordings\`;`)
  await db.run(sql`DROP TABLE \`summits_recordings_locales\`;`)
  await db.run(sql`DROP TABLE \`summits\`;`)
  await db.run(sql`DROP TABLE \`summits_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_rels\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_notes\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_rich_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_gallery_images\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_downloads_files\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_downloads_files_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_downloads\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_blocks_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_reports\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_recordings\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_recordings_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sessions_notes\`;`)
  await db.run(sql`DROP TABLE \`sessions_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_people\`;`)
  await db.run(sql`DROP TABLE \`sessions_people_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_reports\`;`)
  await db.run(sql`DROP TABLE \`sessions_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_notes\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_reports\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sponsors\`;`)
  await db.run(sql`DROP TABLE \`sponsors_locales\`;`)
  await db.run(sql`DROP TABLE \`_sponsors_v\`;`)
  await db.run(sql`DROP TABLE \`_sponsors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_rich_text_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_gallery_images\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_downloads_files\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_downloads_files_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_downloads\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_rich_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_rich_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_gallery_images\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_downloads_files\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_downloads_files_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_downloads\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_downloads_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`error_reports\`;`)
  await db.run(sql`DROP TABLE \`translation_memory\`;`)
  await db.run(sql`DROP TABLE \`translation_history\`;`)
  await db.run(sql`DROP TABLE \`translation_sentences\`;`)
  await db.run(sql`DROP TABLE \`translation_state\`;`)
  await db.run(sql`DROP TABLE \`translation_usage\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`slug_history\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`backfills\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`navigation_items\`;`)
  await db.run(sql`DROP TABLE \`navigation_items_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`settings_social_accounts\`;`)
  await db.run(sql`DROP TABLE \`settings_languages\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_social_accounts\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
}
