export * from './actor';
export * from './allow';
export * from './answered';
export * from './audit';
export * from './clock';
export * from './coalesce';
export * from './config';
export * from './data-source';
export * from './database';
export * from './graphql';
export * from './draining';
export * from './health.controller';
export * from './job-runner';
export * from './jobs';
export * from './mail';
export { isDeadAddress, oneLine, statusIn } from './mail-faults';
export * from './mail-layout';
export * from './mailbox.controller';
export * from './migrate';
export * from './page';
export * from './platform.module';
export * from './pictures';
export * from './platform.resolver';
export { RateLimits, TooManyRequests } from './rate-limits';
export { ACTS, LIMITS, MISSES, NEVER_REFUSED, OPENED_BY_A_SECRET } from './rate-limit-table';
export * from './read-table';
export * from './rich-text';
export * from './sockets';
export * from './tell-live';
export { type Cell, type ColumnKind, type Table, writeCsv, writePlainCsv, writeXlsx } from './spreadsheet';
export * from './server-secret';
export * from './storage';
export * from './table-file';
export { type Contact, writeVCards } from './vcard';
import { AuditEntry } from './audit-entry.entity';
import { FilesAndAudit1732000000010 } from './migrations/1732000000010-files-and-audit';
import { MailHistory1732000000015 } from './migrations/1732000000015-mail-history';
import { Platform1732000000001 } from './migrations/1732000000001-platform';
import { RateLimits1732000000212 } from './migrations/1732000000212-rate-limits';
import { RateLimit } from './rate-limit.entity';
import { SentMail } from './sent-mail.entity';
import { SocketAttachment } from './socket-attachment.entity';
import { StoredFile } from './stored-file.entity';
import { UnreachableAddress } from './unreachable-address.entity';

export const platformTables = {
  entities: [AuditEntry, RateLimit, SentMail, SocketAttachment, StoredFile, UnreachableAddress],
  migrations: [Platform1732000000001, FilesAndAudit1732000000010, MailHistory1732000000015, RateLimits1732000000212],
};
