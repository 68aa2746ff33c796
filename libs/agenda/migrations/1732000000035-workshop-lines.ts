import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkshopLines1732000000035 implements MigrationInterface {
  name = 'WorkshopLines1732000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workshop_waiting (
        session_id uuid not null references session on delete cascade,
        person_id uuid not null references person on delete cascade,
        -- The order of arrival.
        number integer not null,
        joined_at timestamptz not null,
        primary key (session_id, person_id),
        constraint workshop_waiting_session_id_number_key unique (session_id, number)
      );
      create index workshop_waiting_person_id_idx on workshop_waiting (person_id);

      -- No path leads past the seats of a workshop: whoever signs up holds its row, and the next one counts them too.
      create function session_follow_within_capacity() returns trigger language plpgsql as $$
      declare
        seats integer;
      begin
        select capacity into seats from session where id = new.session_id for no key update;
        if seats is not null and (select count(*) from session_follow where session_id = new.session_id) >= seats then
          raise exception 'The session % is full.', new.session_id
            using errcode = 'check_violation', constraint = 'session_follow_within_capacity';
        end if;
        return new;
      end $$;
      create trigger session_follow_within_capacity before insert on session_follow
        for each row execute function session_follow_within_capacity();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger session_follow_within_capacity on session_follow;
      drop function session_follow_within_capacity;
      drop table workshop_waiting;
    `);
  }
}
