import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_events_languages" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_events_held_back" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_events_organisations_role" AS ENUM('organiser', 'host', 'partner', 'donor');
  CREATE TYPE "public"."enum_events_event_type" AS ENUM('conference', 'peerLearning', 'workshop', 'training', 'meeting', 'fieldVisit', 'webinar', 'other');
  CREATE TYPE "public"."enum_events_event_status" AS ENUM('scheduled', 'postponed', 'cancelled', 'movedOnline');
  CREATE TYPE "public"."enum_events_attendance" AS ENUM('onSite', 'online', 'mixed');
  CREATE TYPE "public"."enum_events_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_languages" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum__events_v_version_held_back" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum__events_v_version_organisations_role" AS ENUM('organiser', 'host', 'partner', 'donor');
  CREATE TYPE "public"."enum__events_v_version_event_type" AS ENUM('conference', 'peerLearning', 'workshop', 'training', 'meeting', 'fieldVisit', 'webinar', 'other');
  CREATE TYPE "public"."enum__events_v_version_event_status" AS ENUM('scheduled', 'postponed', 'cancelled', 'movedOnline');
  CREATE TYPE "public"."enum__events_v_version_attendance" AS ENUM('onSite', 'online', 'mixed');
  CREATE TYPE "public"."enum__events_v_version_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_sessions_assignments_role" AS ENUM('chair', 'moderator', 'speaker', 'panellist', 'presenter', 'casePresenter', 'facilitator', 'respondent', 'rapporteur', 'host', 'interpreter');
  CREATE TYPE "public"."enum_sessions_assignments_state" AS ENUM('invited', 'confirmed', 'declined');
  CREATE TYPE "public"."enum_sessions_kind" AS ENUM('session', 'plenary', 'opening', 'keynote', 'panel', 'workshop', 'presentation', 'fieldVisit', 'meeting', 'registration', 'break', 'meal', 'social', 'travel', 'closing', 'other');
  CREATE TYPE "public"."enum_sessions_timing" AS ENUM('clock', 'morning', 'afternoon', 'evening', 'allDay', 'toBeAnnounced');
  CREATE TYPE "public"."enum_sessions_session_status" AS ENUM('confirmed', 'tentative', 'cancelled');
  CREATE TYPE "public"."enum_sessions_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_sessions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_version_assignments_role" AS ENUM('chair', 'moderator', 'speaker', 'panellist', 'presenter', 'casePresenter', 'facilitator', 'respondent', 'rapporteur', 'host', 'interpreter');
  CREATE TYPE "public"."enum__sessions_v_version_assignments_state" AS ENUM('invited', 'confirmed', 'declined');
  CREATE TYPE "public"."enum__sessions_v_version_kind" AS ENUM('session', 'plenary', 'opening', 'keynote', 'panel', 'workshop', 'presentation', 'fieldVisit', 'meeting', 'registration', 'break', 'meal', 'social', 'travel', 'closing', 'other');
  CREATE TYPE "public"."enum__sessions_v_version_timing" AS ENUM('clock', 'morning', 'afternoon', 'evening', 'allDay', 'toBeAnnounced');
  CREATE TYPE "public"."enum__sessions_v_version_session_status" AS ENUM('confirmed', 'tentative', 'cancelled');
  CREATE TYPE "public"."enum__sessions_v_version_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum__sessions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_published_locale" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_people_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_organisations_type" AS ENUM('cityOrRegion', 'international', 'ngo', 'government', 'university', 'company', 'network', 'other');
  CREATE TYPE "public"."enum_organisations_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_places_kind" AS ENUM('venue', 'room', 'outdoor', 'online');
  CREATE TYPE "public"."enum_places_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_tracks_translation" AS ENUM('en_missing', 'en_outdated', 'fr_missing', 'fr_outdated', 'ar_missing', 'ar_outdated');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('en', 'fr', 'ar');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'translator');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "events_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_events_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_held_back" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_events_held_back",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar
  );
  
  CREATE TABLE "events_days_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"role" "enum_events_organisations_role" DEFAULT 'partner'
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_type" "enum_events_event_type" DEFAULT 'meeting',
  	"status" "enum_events_event_status" DEFAULT 'scheduled',
  	"slug" varchar,
  	"start_date" varchar,
  	"end_date" varchar,
  	"time_zone" varchar DEFAULT 'UTC',
  	"country" varchar,
  	"attendance" "enum_events_attendance" DEFAULT 'onSite',
  	"revision" numeric DEFAULT 0,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_events_translation",
  	"changed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"theme" varchar,
  	"programme" varchar,
  	"introduction" jsonb,
  	"city" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"places_id" integer
  );
  
  CREATE TABLE "_events_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__events_v_version_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_held_back" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__events_v_version_held_back",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_days_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"role" "enum__events_v_version_organisations_role" DEFAULT 'partner',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_event_type" "enum__events_v_version_event_type" DEFAULT 'meeting',
  	"version_status" "enum__events_v_version_event_status" DEFAULT 'scheduled',
  	"version_slug" varchar,
  	"version_start_date" varchar,
  	"version_end_date" varchar,
  	"version_time_zone" varchar DEFAULT 'UTC',
  	"version_country" varchar,
  	"version_attendance" "enum__events_v_version_attendance" DEFAULT 'onSite',
  	"version_revision" numeric DEFAULT 0,
  	"version_search_key" varchar,
  	"version_search_names" jsonb,
  	"version_translated_from" jsonb,
  	"version_translation" "enum__events_v_version_translation",
  	"version_changed_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_theme" varchar,
  	"version_programme" varchar,
  	"version_introduction" jsonb,
  	"version_city" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"places_id" integer
  );
  
  CREATE TABLE "sessions_assignments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_sessions_assignments_role" DEFAULT 'speaker',
  	"person_id" integer,
  	"state" "enum_sessions_assignments_state" DEFAULT 'confirmed',
  	"organisation_id" integer
  );
  
  CREATE TABLE "sessions_assignments_locales" (
  	"job_title" varchar,
  	"affiliation" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sessions_guiding_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sessions_guiding_questions_locales" (
  	"question" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sessions_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "sessions_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer,
  	"kind" "enum_sessions_kind" DEFAULT 'session',
  	"day" varchar,
  	"timing" "enum_sessions_timing" DEFAULT 'clock',
  	"starts" varchar,
  	"ends" varchar,
  	"ends_next_day" boolean DEFAULT false,
  	"position" numeric DEFAULT 0,
  	"place_id" integer,
  	"track_id" integer,
  	"status" "enum_sessions_session_status" DEFAULT 'confirmed',
  	"team_only" boolean DEFAULT false,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"sort_key" varchar,
  	"revision" numeric DEFAULT 0,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_sessions_translation",
  	"changed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sessions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sessions_locales" (
  	"title" varchar,
  	"objective" varchar,
  	"methodology" varchar,
  	"description" jsonb,
  	"status_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sessions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "_sessions_v_version_assignments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum__sessions_v_version_assignments_role" DEFAULT 'speaker',
  	"person_id" integer,
  	"state" "enum__sessions_v_version_assignments_state" DEFAULT 'confirmed',
  	"organisation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_assignments_locales" (
  	"job_title" varchar,
  	"affiliation" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_guiding_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_guiding_questions_locales" (
  	"question" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sessions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_event_id" integer,
  	"version_kind" "enum__sessions_v_version_kind" DEFAULT 'session',
  	"version_day" varchar,
  	"version_timing" "enum__sessions_v_version_timing" DEFAULT 'clock',
  	"version_starts" varchar,
  	"version_ends" varchar,
  	"version_ends_next_day" boolean DEFAULT false,
  	"version_position" numeric DEFAULT 0,
  	"version_place_id" integer,
  	"version_track_id" integer,
  	"version_status" "enum__sessions_v_version_session_status" DEFAULT 'confirmed',
  	"version_team_only" boolean DEFAULT false,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_sort_key" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_search_key" varchar,
  	"version_search_names" jsonb,
  	"version_translated_from" jsonb,
  	"version_translation" "enum__sessions_v_version_translation",
  	"version_changed_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sessions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sessions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_sessions_v_locales" (
  	"version_title" varchar,
  	"version_objective" varchar,
  	"version_methodology" varchar,
  	"version_description" jsonb,
  	"version_status_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sessions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_sessions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "people_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"photo_id" integer,
  	"email" varchar,
  	"phone" varchar,
  	"notes" varchar,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_people_translation",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_locales" (
  	"name" varchar,
  	"job_title" varchar,
  	"biography" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "organisations_glossary" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "organisations_glossary_locales" (
  	"term" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"type" "enum_organisations_type" DEFAULT 'other',
  	"logo_id" integer,
  	"url" varchar,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_organisations_translation",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "places" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_places_kind" DEFAULT 'venue' NOT NULL,
  	"within_id" integer,
  	"coordinates_latitude" numeric,
  	"coordinates_longitude" numeric,
  	"capacity" numeric,
  	"url" varchar,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_places_translation",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "places_locales" (
  	"name" varchar,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "tracks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer NOT NULL,
  	"colour" varchar,
  	"search_key" varchar,
  	"search_names" jsonb,
  	"translated_from" jsonb,
  	"translation" "enum_tracks_translation",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "tracks_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translated_from" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer
  );
  
  CREATE TABLE "agenda_leases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"token" numeric NOT NULL,
  	"holder" varchar,
  	"until" numeric NOT NULL,
  	"revision" numeric DEFAULT 0,
  	"changes" jsonb
  );
  
  CREATE TABLE "agenda_presence" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"user" varchar NOT NULL,
  	"unsaved" boolean DEFAULT false,
  	"since" numeric NOT NULL,
  	"until" numeric NOT NULL
  );
  
  CREATE TABLE "agenda_compiled" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"state" numeric NOT NULL,
  	"event" numeric NOT NULL,
  	"directory" numeric NOT NULL,
  	"references" jsonb,
  	"body" varchar
  );
  
  CREATE TABLE "agenda_releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"published_at" varchar NOT NULL,
  	"author" varchar,
  	"author_name" varchar,
  	"notes" jsonb,
  	"changes" jsonb,
  	"languages" jsonb,
  	"state" numeric NOT NULL,
  	"body_keys" jsonb,
  	"bodies" jsonb
  );
  
  CREATE TABLE "agenda_release_bodies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"base" varchar,
  	"packed" varchar NOT NULL
  );
  
  CREATE TABLE "agenda_journal" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"step" numeric NOT NULL,
  	"record" varchar NOT NULL
  );
  
  CREATE TABLE "agenda_redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"by" varchar,
  	"at" varchar NOT NULL
  );
  
  CREATE TABLE "agenda_reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"user" varchar NOT NULL,
  	"note" varchar,
  	"asked_at" varchar NOT NULL
  );
  
  CREATE TABLE "agenda_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"packed" varchar NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer,
  	"sessions_id" integer,
  	"people_id" integer,
  	"organisations_id" integer,
  	"places_id" integer,
  	"tracks_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events_languages" ADD CONSTRAINT "events_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_held_back" ADD CONSTRAINT "events_held_back_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_days" ADD CONSTRAINT "events_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_days_locales" ADD CONSTRAINT "events_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_languages" ADD CONSTRAINT "_events_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_held_back" ADD CONSTRAINT "_events_v_version_held_back_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_days" ADD CONSTRAINT "_events_v_version_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_days_locales" ADD CONSTRAINT "_events_v_version_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_assignments" ADD CONSTRAINT "sessions_assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_assignments" ADD CONSTRAINT "sessions_assignments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_assignments" ADD CONSTRAINT "sessions_assignments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_assignments_locales" ADD CONSTRAINT "sessions_assignments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_guiding_questions" ADD CONSTRAINT "sessions_guiding_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_guiding_questions_locales" ADD CONSTRAINT "sessions_guiding_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_guiding_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_links" ADD CONSTRAINT "sessions_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_links_locales" ADD CONSTRAINT "sessions_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_track_id_tracks_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."tracks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_locales" ADD CONSTRAINT "sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_texts" ADD CONSTRAINT "sessions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_assignments" ADD CONSTRAINT "_sessions_v_version_assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_assignments" ADD CONSTRAINT "_sessions_v_version_assignments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_assignments" ADD CONSTRAINT "_sessions_v_version_assignments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_assignments_locales" ADD CONSTRAINT "_sessions_v_version_assignments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_guiding_questions" ADD CONSTRAINT "_sessions_v_version_guiding_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_guiding_questions_locales" ADD CONSTRAINT "_sessions_v_version_guiding_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_guiding_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_links" ADD CONSTRAINT "_sessions_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_links_locales" ADD CONSTRAINT "_sessions_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_parent_id_sessions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_track_id_tracks_id_fk" FOREIGN KEY ("version_track_id") REFERENCES "public"."tracks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_locales" ADD CONSTRAINT "_sessions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_texts" ADD CONSTRAINT "_sessions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_links" ADD CONSTRAINT "people_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_glossary" ADD CONSTRAINT "organisations_glossary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_glossary_locales" ADD CONSTRAINT "organisations_glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_within_id_places_id_fk" FOREIGN KEY ("within_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_locales" ADD CONSTRAINT "places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tracks" ADD CONSTRAINT "tracks_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tracks_locales" ADD CONSTRAINT "tracks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tracks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tracks_fk" FOREIGN KEY ("tracks_id") REFERENCES "public"."tracks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_languages_order_idx" ON "events_languages" USING btree ("order");
  CREATE INDEX "events_languages_parent_idx" ON "events_languages" USING btree ("parent_id");
  CREATE INDEX "events_held_back_order_idx" ON "events_held_back" USING btree ("order");
  CREATE INDEX "events_held_back_parent_idx" ON "events_held_back" USING btree ("parent_id");
  CREATE INDEX "events_days_order_idx" ON "events_days" USING btree ("_order");
  CREATE INDEX "events_days_parent_id_idx" ON "events_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_days_locales_locale_parent_id_unique" ON "events_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_days_locales_parent_idx" ON "events_days_locales" USING btree ("_parent_id");
  CREATE INDEX "events_organisations_order_idx" ON "events_organisations" USING btree ("_order");
  CREATE INDEX "events_organisations_parent_id_idx" ON "events_organisations" USING btree ("_parent_id");
  CREATE INDEX "events_organisations_organisation_idx" ON "events_organisations" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_search_key_idx" ON "events" USING btree ("search_key");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_locales_parent_idx" ON "events_locales" USING btree ("_parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_places_id_idx" ON "events_rels" USING btree ("places_id");
  CREATE INDEX "_events_v_version_languages_order_idx" ON "_events_v_version_languages" USING btree ("order");
  CREATE INDEX "_events_v_version_languages_parent_idx" ON "_events_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_held_back_order_idx" ON "_events_v_version_held_back" USING btree ("order");
  CREATE INDEX "_events_v_version_held_back_parent_idx" ON "_events_v_version_held_back" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_days_order_idx" ON "_events_v_version_days" USING btree ("_order");
  CREATE INDEX "_events_v_version_days_parent_id_idx" ON "_events_v_version_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_days_locales_locale_parent_id_unique" ON "_events_v_version_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_days_locales_parent_idx" ON "_events_v_version_days_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_organisations_order_idx" ON "_events_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_events_v_version_organisations_parent_id_idx" ON "_events_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_organisations_organisation_idx" ON "_events_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_search_key_idx" ON "_events_v" USING btree ("version_search_key");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_locales_parent_idx" ON "_events_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_places_id_idx" ON "_events_v_rels" USING btree ("places_id");
  CREATE INDEX "sessions_assignments_order_idx" ON "sessions_assignments" USING btree ("_order");
  CREATE INDEX "sessions_assignments_parent_id_idx" ON "sessions_assignments" USING btree ("_parent_id");
  CREATE INDEX "sessions_assignments_person_idx" ON "sessions_assignments" USING btree ("person_id");
  CREATE INDEX "sessions_assignments_organisation_idx" ON "sessions_assignments" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "sessions_assignments_locales_locale_parent_id_unique" ON "sessions_assignments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_assignments_locales_parent_idx" ON "sessions_assignments_locales" USING btree ("_parent_id");
  CREATE INDEX "sessions_guiding_questions_order_idx" ON "sessions_guiding_questions" USING btree ("_order");
  CREATE INDEX "sessions_guiding_questions_parent_id_idx" ON "sessions_guiding_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sessions_guiding_questions_locales_locale_parent_id_unique" ON "sessions_guiding_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_guiding_questions_locales_parent_idx" ON "sessions_guiding_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "sessions_links_order_idx" ON "sessions_links" USING btree ("_order");
  CREATE INDEX "sessions_links_parent_id_idx" ON "sessions_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sessions_links_locales_locale_parent_id_unique" ON "sessions_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_links_locales_parent_idx" ON "sessions_links_locales" USING btree ("_parent_id");
  CREATE INDEX "sessions_event_idx" ON "sessions" USING btree ("event_id");
  CREATE INDEX "sessions_day_idx" ON "sessions" USING btree ("day");
  CREATE INDEX "sessions_place_idx" ON "sessions" USING btree ("place_id");
  CREATE INDEX "sessions_track_idx" ON "sessions" USING btree ("track_id");
  CREATE INDEX "sessions_team_only_idx" ON "sessions" USING btree ("team_only");
  CREATE INDEX "sessions_starts_at_idx" ON "sessions" USING btree ("starts_at");
  CREATE INDEX "sessions_sort_key_idx" ON "sessions" USING btree ("sort_key");
  CREATE INDEX "sessions_search_key_idx" ON "sessions" USING btree ("search_key");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "sessions_deleted_at_idx" ON "sessions" USING btree ("deleted_at");
  CREATE INDEX "sessions__status_idx" ON "sessions" USING btree ("_status");
  CREATE UNIQUE INDEX "sessions_locales_locale_parent_id_unique" ON "sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_locales_parent_idx" ON "sessions_locales" USING btree ("_parent_id");
  CREATE INDEX "sessions_texts_order_parent" ON "sessions_texts" USING btree ("order","parent_id");
  CREATE INDEX "sessions_rels_order_idx" ON "sessions_rels" USING btree ("order");
  CREATE INDEX "sessions_rels_parent_idx" ON "sessions_rels" USING btree ("parent_id");
  CREATE INDEX "sessions_rels_path_idx" ON "sessions_rels" USING btree ("path");
  CREATE INDEX "sessions_rels_media_id_idx" ON "sessions_rels" USING btree ("media_id");
  CREATE INDEX "_sessions_v_version_assignments_order_idx" ON "_sessions_v_version_assignments" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_assignments_parent_id_idx" ON "_sessions_v_version_assignments" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_assignments_person_idx" ON "_sessions_v_version_assignments" USING btree ("person_id");
  CREATE INDEX "_sessions_v_version_assignments_organisation_idx" ON "_sessions_v_version_assignments" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_sessions_v_version_assignments_locales_locale_parent_id_uni" ON "_sessions_v_version_assignments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_assignments_locales_parent_idx" ON "_sessions_v_version_assignments_locales" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_guiding_questions_order_idx" ON "_sessions_v_version_guiding_questions" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_guiding_questions_parent_id_idx" ON "_sessions_v_version_guiding_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sessions_v_version_guiding_questions_locales_locale_parent_" ON "_sessions_v_version_guiding_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_guiding_questions_locales_parent_idx" ON "_sessions_v_version_guiding_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_links_order_idx" ON "_sessions_v_version_links" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_links_parent_id_idx" ON "_sessions_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sessions_v_version_links_locales_locale_parent_id_unique" ON "_sessions_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_links_locales_parent_idx" ON "_sessions_v_version_links_locales" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_parent_idx" ON "_sessions_v" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_version_version_event_idx" ON "_sessions_v" USING btree ("version_event_id");
  CREATE INDEX "_sessions_v_version_version_day_idx" ON "_sessions_v" USING btree ("version_day");
  CREATE INDEX "_sessions_v_version_version_place_idx" ON "_sessions_v" USING btree ("version_place_id");
  CREATE INDEX "_sessions_v_version_version_track_idx" ON "_sessions_v" USING btree ("version_track_id");
  CREATE INDEX "_sessions_v_version_version_team_only_idx" ON "_sessions_v" USING btree ("version_team_only");
  CREATE INDEX "_sessions_v_version_version_starts_at_idx" ON "_sessions_v" USING btree ("version_starts_at");
  CREATE INDEX "_sessions_v_version_version_sort_key_idx" ON "_sessions_v" USING btree ("version_sort_key");
  CREATE INDEX "_sessions_v_version_version_search_key_idx" ON "_sessions_v" USING btree ("version_search_key");
  CREATE INDEX "_sessions_v_version_version_updated_at_idx" ON "_sessions_v" USING btree ("version_updated_at");
  CREATE INDEX "_sessions_v_version_version_created_at_idx" ON "_sessions_v" USING btree ("version_created_at");
  CREATE INDEX "_sessions_v_version_version_deleted_at_idx" ON "_sessions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sessions_v_version_version__status_idx" ON "_sessions_v" USING btree ("version__status");
  CREATE INDEX "_sessions_v_created_at_idx" ON "_sessions_v" USING btree ("created_at");
  CREATE INDEX "_sessions_v_updated_at_idx" ON "_sessions_v" USING btree ("updated_at");
  CREATE INDEX "_sessions_v_snapshot_idx" ON "_sessions_v" USING btree ("snapshot");
  CREATE INDEX "_sessions_v_published_locale_idx" ON "_sessions_v" USING btree ("published_locale");
  CREATE INDEX "_sessions_v_latest_idx" ON "_sessions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_sessions_v_locales_locale_parent_id_unique" ON "_sessions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_locales_parent_idx" ON "_sessions_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_texts_order_parent" ON "_sessions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_sessions_v_rels_order_idx" ON "_sessions_v_rels" USING btree ("order");
  CREATE INDEX "_sessions_v_rels_parent_idx" ON "_sessions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_rels_path_idx" ON "_sessions_v_rels" USING btree ("path");
  CREATE INDEX "_sessions_v_rels_media_id_idx" ON "_sessions_v_rels" USING btree ("media_id");
  CREATE INDEX "people_links_order_idx" ON "people_links" USING btree ("_order");
  CREATE INDEX "people_links_parent_id_idx" ON "people_links" USING btree ("_parent_id");
  CREATE INDEX "people_organisation_idx" ON "people" USING btree ("organisation_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE INDEX "people_search_key_idx" ON "people" USING btree ("search_key");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_locales_parent_idx" ON "people_locales" USING btree ("_parent_id");
  CREATE INDEX "organisations_glossary_order_idx" ON "organisations_glossary" USING btree ("_order");
  CREATE INDEX "organisations_glossary_parent_id_idx" ON "organisations_glossary" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_glossary_locales_locale_parent_id_unique" ON "organisations_glossary_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_glossary_locales_parent_idx" ON "organisations_glossary_locales" USING btree ("_parent_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_search_key_idx" ON "organisations" USING btree ("search_key");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_locales_parent_idx" ON "organisations_locales" USING btree ("_parent_id");
  CREATE INDEX "places_within_idx" ON "places" USING btree ("within_id");
  CREATE INDEX "places_search_key_idx" ON "places" USING btree ("search_key");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places_deleted_at_idx" ON "places" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "places_locales_locale_parent_id_unique" ON "places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_locales_parent_idx" ON "places_locales" USING btree ("_parent_id");
  CREATE INDEX "tracks_event_idx" ON "tracks" USING btree ("event_id");
  CREATE INDEX "tracks_search_key_idx" ON "tracks" USING btree ("search_key");
  CREATE INDEX "tracks_updated_at_idx" ON "tracks" USING btree ("updated_at");
  CREATE INDEX "tracks_created_at_idx" ON "tracks" USING btree ("created_at");
  CREATE INDEX "tracks_deleted_at_idx" ON "tracks" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "tracks_locales_locale_parent_id_unique" ON "tracks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tracks_locales_parent_idx" ON "tracks_locales" USING btree ("_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_parent_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_events_id_idx" ON "users_rels" USING btree ("events_id");
  CREATE UNIQUE INDEX "agenda_leases_key_idx" ON "agenda_leases" USING btree ("key");
  CREATE UNIQUE INDEX "agenda_presence_key_idx" ON "agenda_presence" USING btree ("key");
  CREATE INDEX "agenda_presence_event_idx" ON "agenda_presence" USING btree ("event");
  CREATE UNIQUE INDEX "agenda_compiled_key_idx" ON "agenda_compiled" USING btree ("key");
  CREATE UNIQUE INDEX "agenda_releases_key_idx" ON "agenda_releases" USING btree ("key");
  CREATE INDEX "agenda_releases_event_idx" ON "agenda_releases" USING btree ("event");
  CREATE UNIQUE INDEX "agenda_release_bodies_key_idx" ON "agenda_release_bodies" USING btree ("key");
  CREATE INDEX "agenda_release_bodies_event_idx" ON "agenda_release_bodies" USING btree ("event");
  CREATE INDEX "agenda_journal_key_idx" ON "agenda_journal" USING btree ("key");
  CREATE UNIQUE INDEX "agenda_redirects_key_idx" ON "agenda_redirects" USING btree ("key");
  CREATE INDEX "agenda_redirects_to_idx" ON "agenda_redirects" USING btree ("to");
  CREATE UNIQUE INDEX "agenda_reviews_key_idx" ON "agenda_reviews" USING btree ("key");
  CREATE INDEX "agenda_reviews_event_idx" ON "agenda_reviews" USING btree ("event");
  CREATE UNIQUE INDEX "agenda_documents_key_idx" ON "agenda_documents" USING btree ("key");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("sessions_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_tracks_id_idx" ON "payload_locked_documents_rels" USING btree ("tracks_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_languages" CASCADE;
  DROP TABLE "events_held_back" CASCADE;
  DROP TABLE "events_days" CASCADE;
  DROP TABLE "events_days_locales" CASCADE;
  DROP TABLE "events_organisations" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_languages" CASCADE;
  DROP TABLE "_events_v_version_held_back" CASCADE;
  DROP TABLE "_events_v_version_days" CASCADE;
  DROP TABLE "_events_v_version_days_locales" CASCADE;
  DROP TABLE "_events_v_version_organisations" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "sessions_assignments" CASCADE;
  DROP TABLE "sessions_assignments_locales" CASCADE;
  DROP TABLE "sessions_guiding_questions" CASCADE;
  DROP TABLE "sessions_guiding_questions_locales" CASCADE;
  DROP TABLE "sessions_links" CASCADE;
  DROP TABLE "sessions_links_locales" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_locales" CASCADE;
  DROP TABLE "sessions_texts" CASCADE;
  DROP TABLE "sessions_rels" CASCADE;
  DROP TABLE "_sessions_v_version_assignments" CASCADE;
  DROP TABLE "_sessions_v_version_assignments_locales" CASCADE;
  DROP TABLE "_sessions_v_version_guiding_questions" CASCADE;
  DROP TABLE "_sessions_v_version_guiding_questions_locales" CASCADE;
  DROP TABLE "_sessions_v_version_links" CASCADE;
  DROP TABLE "_sessions_v_version_links_locales" CASCADE;
  DROP TABLE "_sessions_v" CASCADE;
  DROP TABLE "_sessions_v_locales" CASCADE;
  DROP TABLE "_sessions_v_texts" CASCADE;
  DROP TABLE "_sessions_v_rels" CASCADE;
  DROP TABLE "people_links" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "organisations_glossary" CASCADE;
  DROP TABLE "organisations_glossary_locales" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_locales" CASCADE;
  DROP TABLE "tracks" CASCADE;
  DROP TABLE "tracks_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "agenda_leases" CASCADE;
  DROP TABLE "agenda_presence" CASCADE;
  DROP TABLE "agenda_compiled" CASCADE;
  DROP TABLE "agenda_releases" CASCADE;
  DROP TABLE "agenda_release_bodies" CASCADE;
  DROP TABLE "agenda_journal" CASCADE;
  DROP TABLE "agenda_redirects" CASCADE;
  DROP TABLE "agenda_reviews" CASCADE;
  DROP TABLE "agenda_documents" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_events_languages";
  DROP TYPE "public"."enum_events_held_back";
  DROP TYPE "public"."enum_events_organisations_role";
  DROP TYPE "public"."enum_events_event_type";
  DROP TYPE "public"."enum_events_event_status";
  DROP TYPE "public"."enum_events_attendance";
  DROP TYPE "public"."enum_events_translation";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_languages";
  DROP TYPE "public"."enum__events_v_version_held_back";
  DROP TYPE "public"."enum__events_v_version_organisations_role";
  DROP TYPE "public"."enum__events_v_version_event_type";
  DROP TYPE "public"."enum__events_v_version_event_status";
  DROP TYPE "public"."enum__events_v_version_attendance";
  DROP TYPE "public"."enum__events_v_version_translation";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_sessions_assignments_role";
  DROP TYPE "public"."enum_sessions_assignments_state";
  DROP TYPE "public"."enum_sessions_kind";
  DROP TYPE "public"."enum_sessions_timing";
  DROP TYPE "public"."enum_sessions_session_status";
  DROP TYPE "public"."enum_sessions_translation";
  DROP TYPE "public"."enum_sessions_status";
  DROP TYPE "public"."enum__sessions_v_version_assignments_role";
  DROP TYPE "public"."enum__sessions_v_version_assignments_state";
  DROP TYPE "public"."enum__sessions_v_version_kind";
  DROP TYPE "public"."enum__sessions_v_version_timing";
  DROP TYPE "public"."enum__sessions_v_version_session_status";
  DROP TYPE "public"."enum__sessions_v_version_translation";
  DROP TYPE "public"."enum__sessions_v_version_status";
  DROP TYPE "public"."enum__sessions_v_published_locale";
  DROP TYPE "public"."enum_people_translation";
  DROP TYPE "public"."enum_organisations_type";
  DROP TYPE "public"."enum_organisations_translation";
  DROP TYPE "public"."enum_places_kind";
  DROP TYPE "public"."enum_places_translation";
  DROP TYPE "public"."enum_tracks_translation";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
