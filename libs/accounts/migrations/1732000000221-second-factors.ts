import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of an app, passkeys and recovery codes: what people have beside their address. */
export class SecondFactors1732000000221 implements MigrationInterface {
  name = 'SecondFactors1732000000221';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authenticator_app (
        person_id uuid primary key references person on delete cascade,
        -- Sealed under the server's secret.
        sealed_secret bytea not null,
        created_at timestamptz not null,
        -- Null until a code proved that the app has the secret.
        confirmed_at timestamptz
      );

      -- A code is worth its half minute once.
      create table used_app_code (
        person_id uuid not null references person on delete cascade,
        step bigint not null,
        used_at timestamptz not null,
        constraint used_app_code_pkey primary key (person_id, step)
      );

      create table recovery_code (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        constraint recovery_code_person_id_code_hash_key unique (person_id, code_hash)
      );

      create table passkey (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        credential_id text not null constraint passkey_credential_id_key unique,
        public_key bytea not null,
        counter bigint not null,
        transports text not null,
        name text not null,
        created_at timestamptz not null,
        last_used_at timestamptz,
        constraint passkey_name_length check (length(name) between 1 and 60)
      );
      create index passkey_person_id_idx on passkey (person_id);

      -- What an authenticator signs; whoever answers removes it.
      create table passkey_challenge (
        id uuid primary key default gen_random_uuid(),
        challenge text not null constraint passkey_challenge_challenge_key unique,
        purpose text not null,
        -- Null for a sign-in that begins with the passkey.
        session_id uuid references web_session on delete cascade,
        expires_at timestamptz not null,
        constraint passkey_challenge_purpose_known check (purpose in ('ADD', 'PROVE'))
      );
      create index passkey_challenge_session_id_idx on passkey_challenge (session_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table passkey_challenge;
      drop table passkey;
      drop table recovery_code;
      drop table used_app_code;
      drop table authenticator_app;
    `);
  }
}
