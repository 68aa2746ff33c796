import type { MigrationInterface, QueryRunner } from 'typeorm';

const VERDICTS = `'ADMITTED', 'LEFT', 'ALREADY_IN', 'NOT_IN', 'UNDONE', 'CANCELLED', 'TRANSFERRED', 'OTHER_EVENT', 'FORGED',
  'KEY_REVOKED', 'KEY_OLD', 'KIND_NOT_ADMITTED', 'TOO_EARLY', 'TOO_LATE', 'NOT_SIGNED_UP', 'FULL', 'NO_REENTRY', 'UNKNOWN_CODE'`;

/** The code that was shown has been replaced by a new one. */
export class ReissuedCodes1732000000137 implements MigrationInterface {
  name = 'ReissuedCodes1732000000137';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scan drop constraint scan_verdict_known,
      add constraint scan_verdict_known check (verdict in (${VERDICTS}, 'REISSUED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update scan set verdict = 'TRANSFERRED' where verdict = 'REISSUED'`);
    await runner.query(`alter table scan drop constraint scan_verdict_known,
      add constraint scan_verdict_known check (verdict in (${VERDICTS}))`);
  }
}
