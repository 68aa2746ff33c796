import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventMailTemplateVersionsArgs,
  EventSentMailsArgs,
  MailPreviewInput,
  MailTemplate,
  MailTemplateInput,
  MailTemplateVersion,
  MutationClearUnreachableArgs,
  MutationResendMailArgs,
  MyMail,
  TemplateKind,
  TestMailOutcome,
  UnreachablePerson,
} from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, pageOf } from '@parvis/platform';
import { ClearUnreachable } from './clear-unreachable';
import { readMyMails, readSentMails, readUnreachable } from './history.queries';
import { type Previewed, PreviewMail } from './preview';
import { Resends } from './resends';
import { TemplateUses } from './template-uses';
import { readTemplates, readTemplateVersions } from './templates.queries';
import { Templates } from './templates';

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly database: Database,
    private readonly previews: PreviewMail,
    private readonly templates: Templates,
  ) {}

  @Query()
  @Allow('message.send')
  mailPreview(@Args('input') input: MailPreviewInput, @CurrentActor() actor: Actor | undefined): Promise<Previewed> {
    return this.previews.show(actor, input);
  }

  @Mutation()
  @Allow('message.send')
  sendTestMail(
    @Args('input') input: MailPreviewInput,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<TestMailOutcome> {
    return this.previews.sendTest(actor, input);
  }

  @Mutation()
  @Allow('message.send')
  async saveMailTemplate(@Args('input') input: MailTemplateInput, @CurrentActor() actor: Actor | undefined) {
    const { eventId, kind, basedOn, subject, body } = input;
    const words = subject && body ? { subject, body } : null;
    const change = await this.templates.change(actor, { eventId, kind, basedOn, words });
    switch (change.outcome) {
      case 'SAVED':
        return { __typename: 'MailTemplateSaved', template: await this.template(eventId, kind) };
      case 'OUTDATED':
        return { __typename: 'MailTemplateOutdated', template: await this.template(eventId, kind) };
      case 'REFUSED':
        return { __typename: 'WordsRefused', faults: change.faults };
      default:
        return assertNever(change);
    }
  }

  private async template(eventId: string, kind: TemplateKind): Promise<MailTemplate> {
    return (await readTemplates(this.database, eventId, [kind]))[0]!;
  }
}

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly clearing: ClearUnreachable,
    private readonly resends: Resends,
  ) {}

  @Mutation()
  @Allow('message.send')
  async resendMail(@Args() { eventId, mailId }: MutationResendMailArgs, @CurrentActor() actor: Actor | undefined) {
    const { mail, isResent } = await this.resends.again(actor, eventId, mailId);
    return isResent
      ? { __typename: 'MailResent', mail: { ...mail, canResend: true } }
      : { __typename: 'MailNotResendable', kind: mail.kind };
  }

  @Mutation()
  @Allow('message.send')
  clearUnreachable(
    @Args() { eventId, personId }: MutationClearUnreachableArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<boolean> {
    return this.clearing.run(actor, eventId, personId);
  }
}

@Resolver('Event')
export class MessagesOfEventResolver {
  constructor(
    private readonly database: Database,
    private readonly resends: Resends,
    private readonly uses: TemplateUses,
  ) {}

  @ResolveField()
  @Allow('message.send')
  mailTemplates(@Parent() event: EventRow): Promise<MailTemplate[]> {
    return readTemplates(this.database, event.id, this.uses.templates);
  }

  @ResolveField()
  @Allow('message.send')
  mailTemplateVersions(
    @Parent() event: EventRow,
    @Args() { kind }: EventMailTemplateVersionsArgs,
  ): Promise<MailTemplateVersion[]> {
    return readTemplateVersions(this.database, event.id, kind);
  }

  @ResolveField()
  @Allow('message.send')
  async sentMails(@Parent() event: EventRow, @Args() args: EventSentMailsArgs) {
    const list = await readSentMails(this.database, event.id, { ...args, ...pageOf(args) });
    return { ...list, rows: list.rows.map((mail) => ({ ...mail, canResend: this.resends.can(mail) })) };
  }

  @ResolveField()
  @Allow('message.send')
  unreachablePeople(@Parent() event: EventRow): Promise<UnreachablePerson[]> {
    return readUnreachable(this.database, event.id);
  }

  @ResolveField()
  @Allow('signedIn')
  myMails(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<MyMail[]> {
    return readMyMails(this.database, event.id, actor!.personId);
  }
}
