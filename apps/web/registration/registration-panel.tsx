import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconArrowBackUp,
  IconMailForward,
  IconPencil,
  IconRefreshAlert,
  IconTicket,
  IconUserX,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  CancelRegistrationDocument,
  type RegistrationActFieldsFragment,
  type RegistrationDetailFieldsFragment,
  RegistrationPanelDocument,
  ReissueTicketDocument,
  ResendRegistrationDocument,
  RestoreRegistrationDocument,
} from '@parvis/contract/web';
import { askedQuestions, CONSENT_GIVEN } from '@parvis/domain';
import { SidePanel, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useMay } from '../shell/may';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { actRefusal } from './act-words';
import { RegistrationEditor } from './registration-editor';
import { History, Mails } from './registration-past';

type Detail = RegistrationDetailFieldsFragment;

/** One registration beside the list: who, what they answered, what happened, and what staff can do. */
export function RegistrationPanel({ ticketId, onClose }: { ticketId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('attendees');
  const { slug } = useStaffEvent();
  const text = useText();
  const response = useQuery({
    query: RegistrationPanelDocument,
    variables: { slug, ticketId: ticketId ?? '' },
    pause: !ticketId,
    requestPolicy: 'cache-and-network',
  });
  const shown = response[0].data?.event?.registrationDetail;
  const detail = shown?.ticketId === ticketId ? shown : undefined;
  const kinds = (response[0].data?.event?.registrationKinds?.kinds ?? [])
    .filter(({ isArchived }) => !isArchived)
    .map(({ kind }) => ({ value: kind.id, label: text(kind.name) }));
  return (
    <SidePanel
      opened={ticketId !== undefined}
      title={detail ? `${detail.givenName} ${detail.familyName}` : t('panel.title')}
      onClose={onClose}
    >
      {ticketId && (
        <QueryView response={response}>
          {() =>
            detail ? <Panel key={detail.ticketId} detail={detail} kinds={kinds} /> : <Text>{t('panel.gone')}</Text>
          }
        </QueryView>
      )}
    </SidePanel>
  );
}

function Panel({ detail, kinds }: { detail: Detail; kinds: { value: string; label: string }[] }) {
  const { t } = useTranslation('attendees');
  const { t: words } = useTranslation('registration');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  const text = useText();
  const { id: eventId, slug, timeZone } = useStaffEvent();
  const may = useMay(slug);
  const [isEditing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [{ fetching: isCancelling }, cancel] = useMutation(CancelRegistrationDocument);
  const [{ fetching: isRestoring }, restore] = useMutation(RestoreRegistrationDocument);
  const [{ fetching: isReissuing }, reissue] = useMutation(ReissueTicketDocument);
  const [isSure, setSure] = useState(false);
  const [{ fetching: isResending }, resend] = useMutation(ResendRegistrationDocument);
  const variables = { eventId, ticketId: detail.ticketId };

  const conclude = (outcome: RegistrationActFieldsFragment | undefined, done: string) => {
    if (!outcome || outcome.__typename === 'InvalidInput') return setProblem(t('acts.failed'));
    if (outcome.__typename !== 'RegistrationChanged') return setProblem(actRefusal(t, text, outcome));
    setProblem(undefined);
    notifications.show({ message: done });
  };
  const doCancel = async () => conclude((await cancel(variables)).data?.cancelRegistration, t('acts.cancelled'));
  const doRestore = async () => conclude((await restore(variables)).data?.restoreRegistration, t('acts.restored'));
  const doReissue = async () => {
    if (!isSure) return setSure(true);
    setSure(false);
    const { data } = await reissue({ ...variables, issue: detail.issue });
    conclude(data?.reissueTicket, t('acts.reissued', { email: detail.email }));
  };
  const doResend = async () =>
    conclude((await resend(variables)).data?.resendRegistration, t('acts.resent', { email: detail.email }));

  if (isEditing) return <RegistrationEditor detail={detail} kinds={kinds} onClose={() => setEditing(false)} />;
  const isLive = detail.status === 'PENDING' || detail.status === 'AWAITING_PAYMENT' || detail.status === 'CONFIRMED';
  const when = (instant: string) => `${format.shortDay(instant, timeZone)}, ${format.time(instant, timeZone)}`;
  return (
    <Stack gap="lg">
      <div role="alert">{problem && <Alert color="coral">{problem}</Alert>}</div>
      <Group gap="xs">
        <StatusMark tone={detail.status === 'CONFIRMED' ? 'good' : isLive ? 'waiting' : 'neutral'}>
          {words(`staff.statuses.${detail.status}`)}
        </StatusMark>
        {detail.isUsed && <StatusMark tone="good">{t('panel.present')}</StatusMark>}
      </Group>
      <Stack gap={2}>
        <Anchor href={`mailto:${detail.email}`} style={{ overflowWrap: 'anywhere' }}>
          {detail.email}
        </Anchor>
        <Text>{[detail.jobTitle, detail.organisationName].filter(Boolean).join(', ')}</Text>
        <Text c="dimmed">
          {[
            kinds.find(({ value }) => value === detail.kindId)?.label,
            detail.college && field(`shortColleges.${detail.college}`),
            detail.filiere && field(`filieres.${detail.filiere}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text c="dimmed">{t('panel.registered', { when: when(detail.registeredAt) })}</Text>
        {detail.refusalReason && <Text>{detail.refusalReason}</Text>}
      </Stack>
      {may('registration.edit') && (
        <Group gap="xs">
          <Button variant="light" leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setEditing(true)}>
            {t('acts.edit')}
          </Button>
          {detail.status === 'CONFIRMED' && (
            <Button
              variant="light"
              loading={isResending}
              leftSection={<IconMailForward size={20} aria-hidden />}
              onClick={() => void doResend()}
            >
              {t('acts.resend')}
            </Button>
          )}
          {detail.status === 'CONFIRMED' && (
            <Button
              variant={isSure ? 'filled' : 'light'}
              loading={isReissuing}
              leftSection={<IconRefreshAlert size={20} aria-hidden />}
              onClick={() => void doReissue()}
            >
              {t(isSure ? 'acts.reissueSure' : 'acts.reissue')}
            </Button>
          )}
          {detail.code && (
            <LinkButton
              to="/billet/$code"
              params={{ code: detail.code }}
              variant="subtle"
              leftSection={<IconTicket size={20} aria-hidden />}
            >
              {t('acts.ticket')}
            </LinkButton>
          )}
          {isLive && (
            <Button
              variant="subtle"
              color="coral"
              c="coral.8"
              loading={isCancelling}
              leftSection={<IconUserX size={20} aria-hidden />}
              onClick={() => void doCancel()}
            >
              {t('acts.cancel')}
            </Button>
          )}
          {detail.mayRestore && (
            <Button
              loading={isRestoring}
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={() => void doRestore()}
            >
              {t('acts.restore')}
            </Button>
          )}
        </Group>
      )}
      {isSure && <Text role="status">{t('acts.reissueLead', { email: detail.email })}</Text>}
      <Answers detail={detail} />
      <History detail={detail} when={when} />
      {may('message.send') && <Mails personId={detail.personId} when={when} />}
    </Stack>
  );
}

function Answers({ detail }: { detail: Detail }) {
  const { t } = useTranslation('attendees');
  const text = useText();
  const format = useFormat();
  const { id: eventId } = useStaffEvent();
  const given = Object.fromEntries(detail.answers.map(({ questionId, values }) => [questionId, values]));
  const asked = askedQuestions(detail.questions, detail.kindId, ['REGISTRATION', 'CONFIRMED'], given);
  const shown = detail.questions.filter((question) => given[question.id] || asked.includes(question));
  if (shown.length === 0 && !detail.hidesSensitive) return null;
  return (
    <section aria-labelledby="panel-answers">
      <Title order={3} size="h5" id="panel-answers" mb="xs">
        {t('panel.answers')}
      </Title>
      <Stack component="dl" gap="sm" m={0}>
        {shown.map((question) => {
          const answer = detail.answers.find(({ questionId }) => questionId === question.id);
          const labels = (answer?.values ?? []).map((value) => {
            const option = question.options.find((one) => one.value === value);
            if (option) return text(option.label);
            if (question.kind === 'CONSENT') return t(value === CONSENT_GIVEN ? 'panel.yes' : 'panel.no');
            if (question.kind === 'DATE') return format.day(value, 'UTC');
            return value;
          });
          return (
            <div key={question.id}>
              <Text component="dt" size="sm" c="dimmed" fw={600}>
                {text(question.label)}
              </Text>
              <Text component="dd" m={0} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {question.kind === 'FILE' && answer ? (
                  <Anchor href={`/api/events/${eventId}/answer-files/${answer.values[0]!}`} download>
                    {answer.fileName ?? t('panel.file')}
                  </Anchor>
                ) : (
                  labels.join(', ') || '–'
                )}
              </Text>
            </div>
          );
        })}
      </Stack>
      {detail.hidesSensitive && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('panel.hidden')}
        </Text>
      )}
    </section>
  );
}
