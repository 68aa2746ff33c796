import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconFileTypePdf, IconPrinter, IconTicketOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TicketPageDocument, type TicketPageQuery } from '@parvis/contract/web';
import { normaliseTicketCode, spellTicketCode, ticketCodeShape } from '@parvis/domain';
import { EmptyState, QrCode, StatusMark, useFormat, useLanguage, useTabTitle, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { CancelButton } from './cancel-button';
import classes from './ticket.module.css';

export type Ticket = NonNullable<TicketPageQuery['ticket']>;

/** The ticket: a code large enough for any scanner, and what one needs on the way. */
export function TicketScreen() {
  const { code = '' } = useParams({ strict: false });
  const response = useQuery({ query: TicketPageDocument, variables: { code } });
  return (
    <QueryView response={response}>
      {({ ticket }) => (ticket ? <TicketPage ticket={ticket} /> : <UnknownTicket code={code} />)}
    </QueryView>
  );
}

function UnknownTicket({ code }: { code: string }) {
  const { t } = useTranslation('registration');
  const { t: events } = useTranslation('events');
  return (
    <EmptyState
      icon={IconTicketOff}
      order={1}
      title={t('ticket.unknownTitle')}
      action={<LinkButton to="/">{events('event.all')}</LinkButton>}
    >
      {ticketCodeShape(normaliseTicketCode(code)) === 'MISTYPED' ? t('ticket.mistyped') : t('ticket.unknown')}
    </EmptyState>
  );
}

function TicketPage({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const text = useText();
  const format = useFormat();
  const { event } = ticket;
  const isCancelled = ticket.status === 'CANCELLED';
  useTabTitle(t('ticket.title'), text(event.title));
  return (
    <>
      <article className={classes.ticket}>
        <div className={classes.band}>
          <Text size="sm" fw={600}>
            {t('ticket.title')}
          </Text>
          <Title order={1} size="h2" lh={1.2}>
            {text(event.title)}
          </Title>
        </div>
        <Stack p="lg" gap="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <div>
              <Text fz={22} fw={650} lh={1.2}>
                {ticket.holderName}
              </Text>
              {ticket.organisationName && <Text c="dimmed">{ticket.organisationName}</Text>}
            </div>
            <StatusMark tone={isCancelled ? 'bad' : 'good'}>
              {isCancelled ? t('ticket.cancelled') : t('ticket.confirmed')}
            </StatusMark>
          </Group>
          {!isCancelled && (
            <>
              <QrCode
                className={classes.qr}
                content={ticket.code}
                label={t('ticket.qrAlt', { code: spellTicketCode(ticket.code) })}
              />
              <Text ta="center" fw={600} style={{ letterSpacing: '0.04em' }}>
                {spellTicketCode(ticket.code)}
              </Text>
              <Text ta="center" size="sm" c="dimmed">
                {t('ticket.show')}
              </Text>
            </>
          )}
          <dl className={classes.facts}>
            <div>
              <Text component="dt" size="sm" c="dimmed" fw={600}>
                {t('ticket.when')}
              </Text>
              <dd>
                {format.days(event.startsAt, event.endsAt, event.timeZone)}
                <br />
                {format.times(event.startsAt, event.endsAt, event.timeZone)}
              </dd>
            </div>
            <div>
              <Text component="dt" size="sm" c="dimmed" fw={600}>
                {t('ticket.where')}
              </Text>
              <dd>{[event.venue, event.address].filter(Boolean).join(', ') || t('ticket.placeToCome')}</dd>
            </div>
          </dl>
        </Stack>
      </article>
      <Stack maw={440} mx="auto" mt="lg" gap="sm" className="parvis-no-print">
        {isCancelled ? <AfterCancel ticket={ticket} /> : <Actions ticket={ticket} />}
      </Stack>
    </>
  );
}

function AfterCancel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  return (
    <>
      <Text>{t('ticket.cancelledLead')}</Text>
      <LinkButton to="/evenements/$slug" params={{ slug: ticket.event.slug }}>
        {t('ticket.event')}
      </LinkButton>
    </>
  );
}

function Actions({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const now = useNow();
  const files = `/api/tickets/${ticket.code}`;
  const query = `?lang=${language.toLowerCase()}`;
  const params = { slug: ticket.event.slug };
  return (
    <>
      <Button
        component="a"
        href={`${files}/ticket.ics${query}`}
        leftSection={<IconCalendarPlus size={20} aria-hidden />}
      >
        {t('ticket.calendar')}
      </Button>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Button
          component="a"
          href={`${files}/ticket.pdf${query}`}
          target="_blank"
          variant="light"
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
        >
          {t('ticket.pdf')}
        </Button>
        <Button variant="light" onClick={() => window.print()} leftSection={<IconPrinter size={20} aria-hidden />}>
          {t('ticket.print')}
        </Button>
        <LinkButton to="/evenements/$slug" params={params} variant="subtle">
          {t('ticket.event')}
        </LinkButton>
        <LinkButton to="/e/$slug" params={params} variant="subtle">
          {t('ticket.myDay')}
        </LinkButton>
      </SimpleGrid>
      {new Date(ticket.event.startsAt) > now && <CancelButton code={ticket.code} />}
    </>
  );
}
