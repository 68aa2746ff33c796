import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tags and wishes of a profile, the directory that is searched, suggestions, blocks, reports, and what stays after a meeting. */
export class FindingPeople1732000000056 implements MigrationInterface {
  name = 'FindingPeople1732000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      -- The words of the cluster, and those that an event adds; retired ones are no longer offered.
      create table meeting_tag (
        id uuid primary key default gen_random_uuid(),
        event_id uuid references event on delete cascade,
        label jsonb not null,
        retired_at timestamptz
      );
      create index meeting_tag_event_id_idx on meeting_tag (event_id);

      alter table meeting_profile
        add column languages text[] not null default '{}',
        add column wanted text,
        add column wanted_colleges text[] not null default '{}',
        add column wanted_filieres text[] not null default '{}',
        add column barred_at timestamptz,
        add constraint meeting_profile_wanted_length check (length(wanted) <= 1000);

      create table meeting_profile_tag (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        side text not null,
        tag_id uuid not null references meeting_tag on delete cascade,
        primary key (event_id, person_id, side, tag_id),
        constraint meeting_profile_tag_side_known check (side in ('OFFER', 'SEEK'))
      );
      create index meeting_profile_tag_tag_id_idx on meeting_profile_tag (tag_id);

      create table saved_person (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        saved_id uuid not null references person on delete cascade,
        primary key (event_id, person_id, saved_id)
      );

      -- The two no longer see or ask one another, at any event. Nobody is told.
      create table meeting_block (
        person_id uuid not null references person on delete cascade,
        blocked_id uuid not null references person on delete cascade,
        blocked_at timestamptz not null,
        primary key (person_id, blocked_id),
        constraint meeting_block_not_self check (person_id <> blocked_id)
      );
      create index meeting_block_blocked_id_idx on meeting_block (blocked_id);

      create table meeting_report (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        reporter_id uuid not null references person on delete cascade,
        reported_id uuid not null references person on delete cascade,
        text text not null,
        reported_at timestamptz not null,
        decision text,
        decision_note text,
        decided_by uuid references person on delete set null,
        decided_at timestamptz,
        constraint meeting_report_length check (length(text) <= 1000 and length(decision_note) <= 1000),
        constraint meeting_report_decision_known check (decision in ('NO_ACTION', 'BARRED')),
        constraint meeting_report_decided check ((decision is null) = (decided_at is null))
      );
      create unique index meeting_report_one_open on meeting_report (event_id, reporter_id, reported_id)
        where decision is null;

      -- Nothing but the person's own: never shown to the other one.
      create table meeting_note (
        meeting_id uuid not null references meeting on delete cascade,
        person_id uuid not null references person on delete cascade,
        rating smallint,
        next_step text,
        note text,
        saved_at timestamptz not null,
        primary key (meeting_id, person_id),
        constraint meeting_note_rating_range check (rating between 1 and 5),
        constraint meeting_note_next_step_known check (next_step in ('NONE', 'WRITE', 'CALL', 'MEET_AGAIN', 'OFFER')),
        constraint meeting_note_length check (length(note) <= 2000)
      );

      -- Who does not find a time right proposes others, and the one who asked chooses.
      alter table meeting_request add column proposed_slot_ids uuid[] not null default '{}';

      create table meeting_suggestion (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        suggested_id uuid not null references person on delete cascade,
        position integer not null,
        reasons jsonb not null,
        primary key (event_id, person_id, suggested_id)
      );

      -- One row a person who may be found at an event: what the directory filters, counts and searches. Triggers keep
      -- it, so that no way of changing a name, a ticket or a profile can forget it.
      create table meeting_entry (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        sort_name text not null,
        audience text not null,
        organisation_id uuid,
        college text,
        filiere text,
        document text not null,
        primary key (event_id, person_id)
      );
      create index meeting_entry_document_words on meeting_entry using gin (document gin_trgm_ops);

      create function refresh_meeting_entries(people uuid[]) returns void language plpgsql as $$
        begin
          -- Whoever changes the same people at the same time has finished when the rows below are read.
          perform from meeting_entry where person_id = any (people) order by event_id, person_id for update;
          delete from meeting_entry e where e.person_id = any (people) and not exists (
            select from ticket k where k.event_id = e.event_id and k.person_id = e.person_id
              and k.status = 'CONFIRMED' and k.open_to_meetings);
          insert into meeting_entry
            (event_id, person_id, sort_name, audience, organisation_id, college, filiere, document)
          select k.event_id, p.id, p.family_name || ' ' || p.given_name, d.audience, o.id, o.college, o.filiere,
            lower(unaccent(concat_ws(' ', p.given_name, p.family_name, p.job_title, o.name, mp.offers, mp.seeks,
              mp.wanted, tags.labels)))
          from ticket k
          join ticket_kind d on d.id = k.kind_id
          join person p on p.id = k.person_id
          left join organisation o on o.id = p.organisation_id
          left join meeting_profile mp on mp.event_id = k.event_id and mp.person_id = k.person_id
          left join lateral (
            select string_agg(concat_ws(' ', t.label ->> 'fr', t.label ->> 'en'), ' ') as labels
            from meeting_profile_tag x join meeting_tag t on t.id = x.tag_id
            where x.event_id = k.event_id and x.person_id = k.person_id
          ) tags on true
          where k.person_id = any (people) and k.status = 'CONFIRMED' and k.open_to_meetings
          on conflict (event_id, person_id) do update set sort_name = excluded.sort_name, audience = excluded.audience,
            organisation_id = excluded.organisation_id, college = excluded.college, filiere = excluded.filiere,
            document = excluded.document;
        end $$;

      create function refresh_entries_of_people() returns trigger language plpgsql as $$
        begin perform refresh_meeting_entries(array(select distinct person_id from changed)); return null; end $$;
      create function refresh_entries_of_person() returns trigger language plpgsql as $$
        begin perform refresh_meeting_entries(array(select id from changed)); return null; end $$;
      create function refresh_entries_of_organisation() returns trigger language plpgsql as $$
        begin
          perform refresh_meeting_entries(array(
            select p.id from person p join changed c on c.id = p.organisation_id));
          return null;
        end $$;
      create function refresh_entries_of_kind() returns trigger language plpgsql as $$
        begin
          perform refresh_meeting_entries(array(
            select distinct k.person_id from ticket k join changed c on c.id = k.kind_id));
          return null;
        end $$;
      create function refresh_entries_of_tag() returns trigger language plpgsql as $$
        begin
          perform refresh_meeting_entries(array(
            select distinct x.person_id from meeting_profile_tag x join changed c on c.id = x.tag_id));
          return null;
        end $$;

      create trigger ticket_insert_entries after insert on ticket referencing new table as changed
        for each statement execute function refresh_entries_of_people();
      create trigger ticket_update_entries after update on ticket referencing new table as changed
        for each statement execute function refresh_entries_of_people();
      create trigger ticket_delete_entries after delete on ticket referencing old table as changed
        for each statement execute function refresh_entries_of_people();
      create trigger meeting_profile_insert_entries after insert on meeting_profile referencing new table as changed
        for each statement execute function refresh_entries_of_people();
      create trigger meeting_profile_update_entries after update on meeting_profile referencing new table as changed
        for each statement execute function refresh_entries_of_people();
      create trigger meeting_profile_tag_insert_entries after insert on meeting_profile_tag
        referencing new table as changed for each statement execute function refresh_entries_of_people();
      create trigger meeting_profile_tag_update_entries after update on meeting_profile_tag
        referencing new table as changed for each statement execute function refresh_entries_of_people();
      create trigger meeting_profile_tag_delete_entries after delete on meeting_profile_tag
        referencing old table as changed for each statement execute function refresh_entries_of_people();
      create trigger person_update_entries after update on person referencing new table as changed
        for each statement execute function refresh_entries_of_person();
      create trigger organisation_update_entries after update on organisation referencing new table as changed
        for each statement execute function refresh_entries_of_organisation();
      create trigger ticket_kind_update_entries after update on ticket_kind referencing new table as changed
        for each statement execute function refresh_entries_of_kind();
      create trigger meeting_tag_update_entries after update on meeting_tag referencing new table as changed
        for each statement execute function refresh_entries_of_tag();

      select refresh_meeting_entries(array(select distinct person_id from ticket where open_to_meetings));

      -- The people of an event in whose entry every word is found, with accents, and slips in longer words, forgiven;
      -- and how many of the words stand there as they were typed.
      create function meeting_entries_with(event uuid, words text[]) returns table (person_id uuid, as_typed bigint)
        language sql stable rows 20 set pg_trgm.word_similarity_threshold = 0.45 as $$
        select e.person_id, count(*) filter (where e.document like f.pattern)
        from unnest(words) as w(word)
        cross join lateral (select lower(unaccent(w.word)) as folded,
          '%' || regexp_replace(lower(unaccent(w.word)), '([\\\\%_])', '\\\\\\1', 'g') || '%' as pattern) f
        join meeting_entry e on e.document like f.pattern or (length(f.folded) > 4 and f.folded <% e.document)
        where e.event_id = event
        group by e.person_id
        having count(*) = cardinality(words)
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function meeting_entries_with;
      drop trigger ticket_insert_entries on ticket;
      drop trigger ticket_update_entries on ticket;
      drop trigger ticket_delete_entries on ticket;
      drop trigger meeting_profile_insert_entries on meeting_profile;
      drop trigger meeting_profile_update_entries on meeting_profile;
      drop trigger person_update_entries on person;
      drop trigger organisation_update_entries on organisation;
      drop trigger ticket_kind_update_entries on ticket_kind;
      drop table meeting_entry;
      drop table meeting_suggestion;
      alter table meeting_request drop column proposed_slot_ids;
      drop table meeting_note;
      drop table meeting_report;
      drop table meeting_block;
      drop table saved_person;
      drop table meeting_profile_tag;
      alter table meeting_profile
        drop column languages, drop column wanted, drop column wanted_colleges, drop column wanted_filieres,
        drop column barred_at;
      drop table meeting_tag;
      drop function refresh_entries_of_tag;
      drop function refresh_entries_of_kind;
      drop function refresh_entries_of_organisation;
      drop function refresh_entries_of_person;
      drop function refresh_entries_of_people;
      drop function refresh_meeting_entries;
      drop extension pg_trgm;
    `);
  }
}
