import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconClipboardText,
  IconFileTypePdf,
  IconMailForward,
  IconPrinter,
  IconTicketOff,
  IconUserShare,
} from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ResendTicketDocument,
  TicketPageDocument,
  type TicketPageQuery,
  type TicketStatus,
} from '@parvis/contract/web';
import { normaliseTicketCode, spellTicketCode, ticketCodeShape } from '@parvis/domain';
import { EmptyState, QrCode, StatusMark, type Tone, useFormat, useLanguage, useTabTitle, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { CalendarMenu } from './calendar-menu';
import { CancelButton } from './cancel-button';
import { TicketAnswers } from './ticket-answers';
import classes from './ticket.module.css';
import { TransferDialog } from './transfer-dialog';

export type Ticket = NonNullable<TicketPageQuery['ticket']>;

/** The ticket: a code large enough for any scanner, and what one needs on the way. */
export function TicketScreen() {
  const { code = '' } = useParams({ strict: false });
  const response = useQuery({ query: TicketPageDocument, variables: { code } });
  return (
    <QueryView response={response}>
      {({ ticket, isFormerTicketCode: isFormer }) =>
        ticket ? <TicketPage ticket={ticket} /> : <UnknownTicket code={code} isFormer={isFormer} />
      }
    </QueryView>
  );
}

function UnknownTicket({ code, isFormer }: { code: string; isFormer: boolean }) {
  const { t } = useTranslation('registration');
  const { t: events } = useTranslation('events');
  const why = () => {
    if (isFormer) return t('ticket.replaced');
    return ticketCodeShape(normaliseTicketCode(code)) === 'MISTYPED' ? t('ticket.mistyped') : t('ticket.unknown');
  };
  return (
    <EmptyState
      icon={IconTicketOff}
      order={1}
      title={t(isFormer ? 'ticket.replacedTitle' : 'ticket.unknownTitle')}
      action={<LinkButton to="/">{events('event.all')}</LinkButton>}
    >
      {why()}
    </EmptyState>
  );
}

const TONES: Record<TicketStatus, Tone> = {
  PENDING: 'waiting',
  AWAITING_PAYMENT: 'waiting',
  CONFIRMED: 'good',
  REFUSED: 'bad',
  CANCELLED: 'bad',
};

function TicketPage({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const text = useText();
  const format = useFormat();
  const { event, care, status } = ticket;
  const isConfirmed = status === 'CONFIRMED';
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
            <StatusMark tone={TONES[status]}>
              {t(care.wasTransferred ? 'care.transferred' : `care.statuses.${status}`)}
            </StatusMark>
          </Group>
          {isConfirmed && !care.isIncomplete && (
            <>
              <QrCode
                className={classes.qr}
                content={ticket.doorCode}
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
          <StatusNote ticket={ticket} />
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
            <div>
              <Text component="dt" size="sm" c="dimmed" fw={600}>
                {t('ticket.kind')}
              </Text>
              <dd>{text(ticket.kindName)}</dd>
            </div>
          </dl>
        </Stack>
      </article>
      <Stack maw={440} mx="auto" mt="lg" gap="sm" className="parvis-no-print">
        {status === 'CANCELLED' || status === 'REFUSED' ? (
          <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
            {t('ticket.event')}
          </LinkButton>
        ) : (
          <Care ticket={ticket} />
        )}
      </Stack>
    </>
  );
}

/** A long label goes on two lines rather than out of its button. */
const WRAPS = { px: 'xs', h: 'auto', mih: 44, styles: { label: { whiteSpace: 'normal' } } } as const;

/** What the status means, and what comes next. */
function StatusNote({ ticket: { status, care } }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  if (status === 'CONFIRMED') return care.isIncomplete ? <Text>{t('care.incomplete')}</Text> : null;
  if (status === 'REFUSED')
    return (
      <>
        <Text>{t('care.notes.REFUSED')}</Text>
        {care.refusalReason && (
          <Text component="blockquote" m={0} pl="md" style={{ borderLeft: '3px solid var(--mantine-color-gray-4)' }}>
            {care.refusalReason}
          </Text>
        )}
      </>
    );
  return <Text>{t(care.wasTransferred ? 'care.transferredNote' : `care.notes.${status}`)}</Text>;
}

/** What the holder may do without writing to anybody. */
function Care({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const { care } = ticket;
  const params = { slug: ticket.event.slug };
  const [isChanging, setChanging] = useState(false);
  const [isTransferring, setTransferring] = useState(false);
  const [notice, setNotice] = useState<string>();
  const isConfirmed = ticket.status === 'CONFIRMED';
  return (
    <>
      {/* Always there, so that what it comes to say is read out. */}
      <div role="status">{notice && <Alert color="parvis">{notice}</Alert>}</div>
      {care.isIncomplete && care.mayChange && <TicketAnswers ticket={ticket} />}
      {isConfirmed && !care.isIncomplete && <Files ticket={ticket} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {care.mayChange && !care.isIncomplete && (
          <Button
            variant="light"
            {...WRAPS}
            aria-expanded={isChanging}
            onClick={() => setChanging(!isChanging)}
            leftSection={<IconClipboardText size={20} aria-hidden />}
          >
            {t('care.change')}
          </Button>
        )}
        {care.mayTransfer && (
          <Button
            variant="light"
            {...WRAPS}
            onClick={() => setTransferring(true)}
            leftSection={<IconUserShare size={20} aria-hidden />}
          >
            {t('care.transfer')}
          </Button>
        )}
        {isConfirmed && <ResendButton code={ticket.code} onNotice={setNotice} />}
        <LinkButton to="/evenements/$slug" params={params} variant="subtle">
          {t('ticket.event')}
        </LinkButton>
        {isConfirmed && (
          <LinkButton to="/e/$slug" params={params} variant="subtle">
            {t('ticket.myDay')}
          </LinkButton>
        )}
      </SimpleGrid>
      {isChanging && care.mayChange && !care.isIncomplete && (
        <TicketAnswers ticket={ticket} onClose={() => setChanging(false)} />
      )}
      {care.mayCancel && <CancelButton code={ticket.code} />}
      <TransferDialog
        ticket={ticket}
        opened={isTransferring}
        onClose={() => setTransferring(false)}
        onDone={(email) => {
          setTransferring(false);
          notifications.show({ message: t('care.transferDone', { email }) });
        }}
      />
    </>
  );
}

function Files({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  return (
    <>
      <CalendarMenu ticket={ticket} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Button
          component="a"
          href={`/api/tickets/${ticket.code}/ticket.pdf?lang=${language.toLowerCase()}`}
          target="_blank"
          variant="light"
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
        >
          {t('ticket.pdf')}
        </Button>
        <Button variant="light" onClick={() => window.print()} leftSection={<IconPrinter size={20} aria-hidden />}>
          {t('ticket.print')}
        </Button>
      </SimpleGrid>
    </>
  );
}

function ResendButton({ code, onNotice }: { code: string; onNotice: (notice: string) => void }) {
  const { t } = useTranslation('registration');
  const [{ fetching }, resend] = useMutation(ResendTicketDocument);
  const send = async () => {
    const { data } = await resend({ code });
    if (!data) return onNotice(t('care.failed'));
    const outcome = data.resendTicket;
    onNotice(
      outcome.__typename === 'TicketResent'
        ? t('care.resent', { email: outcome.email })
        : t(`care.notAnyMore.${outcome.reason}`),
    );
  };
  return (
    <Button
      variant="light"
      loading={fetching}
      onClick={() => void send()}
      leftSection={<IconMailForward size={20} aria-hidden />}
    >
      {t('care.resend')}
    </Button>
  );
}
