import { Args, Query, Resolver } from '@nestjs/graphql';
import type { AuditLog, QueryAuditLogArgs } from '@parvis/contract/resolvers';
import { Allow, Database, pageOf } from '@parvis/platform';
import { readAuditLog } from './audit-log.queries';

@Resolver()
export class AuditLogResolver {
  constructor(private readonly database: Database) {}

  // One name only: the filter's event does not make this a question about that event.
  @Query()
  @Allow('audit.read')
  auditLog(@Args() args: QueryAuditLogArgs): Promise<AuditLog> {
    return readAuditLog(this.database, args.filter, pageOf(args));
  }
}
