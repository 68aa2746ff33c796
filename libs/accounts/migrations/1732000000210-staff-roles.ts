import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff were one role; those who are there keep what they may. */
export class StaffRoles1732000000210 implements MigrationInterface {
  name = 'StaffRoles1732000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_member add column role text not null default 'ADMINISTRATOR'
        constraint staff_member_role_known check (role in ('ADMINISTRATOR', 'EVENT_MANAGER', 'READER'));
      alter table staff_member alter column role drop default;

      -- Two who leave at once wait for each other: the second sees that the first is gone.
      create function keep_an_administrator() returns trigger language plpgsql as $$
        begin
          if exists (select from gone where role = 'ADMINISTRATOR') then
            perform pg_advisory_xact_lock(hashtext('staff_member.administrator'));
            if not exists (select from staff_member where role = 'ADMINISTRATOR') then
              raise exception 'Somebody has to administer.'
                using errcode = 'unique_violation', constraint = 'staff_member_has_administrator';
            end if;
          end if;
          return null;
        end $$;
      create trigger staff_member_changes after update on staff_member
        referencing old table as gone for each statement execute function keep_an_administrator();
      create trigger staff_member_leaves after delete on staff_member
        referencing old table as gone for each statement execute function keep_an_administrator();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger staff_member_changes on staff_member;
      drop trigger staff_member_leaves on staff_member;
      drop function keep_an_administrator;
      -- Whoever was less than everything is nothing, not everything.
      delete from staff_member where role <> 'ADMINISTRATOR';
      alter table staff_member drop column role;
    `);
  }
}
