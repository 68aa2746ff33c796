import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAddressBook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type ContactOfMinePartsFragment,
  ContactsOfMineDocument,
  type ContactsOfMineQuery,
  type SharedPart,
  ShareContactDocument,
  WithdrawContactDocument,
} from '@parvis/contract/web';
import { EmptyState, Initials, PageHeader, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { RequireSignIn } from '../shell/require-sign-in';
import { SharesForm } from './shares-form';

type Mine = ContactOfMinePartsFragment;
type Me = NonNullable<ContactsOfMineQuery['me']>;

/** Which booths have one's contact, what each sees of it, and the way to take it back. */
export function MyContactsScreen() {
  return <RequireSignIn>{() => <MyContacts />}</RequireSignIn>;
}

function MyContacts() {
  const { t } = useTranslation('contacts');
  const response = useQuery({ query: ContactsOfMineDocument, requestPolicy: 'cache-and-network' });
  const refresh = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <QueryView response={response}>
        {({ contactsOfMine, me }) =>
          contactsOfMine.length === 0 || !me ? (
            <EmptyState
              icon={IconAddressBook}
              title={t('mine.none')}
              action={<LinkButton to="/moi">{t('close')}</LinkButton>}
            >
              {t('mine.noneLead')}
            </EmptyState>
          ) : (
            <Stack component="ul" p={0} m={0} gap="md" style={{ listStyle: 'none' }} maw={760}>
              {contactsOfMine.map((contact) => (
                <Holder key={contact.id} contact={contact} me={me} refresh={refresh} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </>
  );
}

function Holder({ contact, me, refresh }: { contact: Mine; me: Me; refresh: () => void }) {
  const { t } = useTranslation('contacts');
  const text = useText();
  const format = useFormat();
  const { isBusy, share, withdraw } = useDecision(contact, refresh);
  const [isOpen, setOpen] = useState(false);
  const { organisationName: name, shares, scannedAt, timeZone } = contact;
  const when = `${format.dayOfYear(scannedAt, timeZone)}, ${format.time(scannedAt, timeZone)}`;
  const isAgreed = shares.length > 0;
  return (
    <Paper component="li" p="md">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Initials name={name} square />
        <Stack gap={6} flex={1} style={{ minWidth: 0 }}>
          <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {[
              contact.booth && t('mine.booth', { booth: contact.booth }),
              t('mine.met', { event: text(contact.eventTitle), when }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {isAgreed ? (
            <Text style={{ overflowWrap: 'anywhere' }}>
              <Text span fw={600}>
                {t('mine.sees')}
              </Text>{' '}
              {seen(contact, me)}
            </Text>
          ) : (
            <StatusMark tone="waiting">{t('mine.seesNothing')}</StatusMark>
          )}
          {isOpen ? (
            <SharesForm
              initial={isAgreed ? shares : ['PROFILE']}
              phone={contact.phone ?? ''}
              submit={t('mine.save')}
              isBusy={isBusy}
              onSubmit={(given) => void share(given).then((isDone) => isDone && setOpen(false))}
            />
          ) : (
            <Group gap="sm" mt={4}>
              <Button variant={isAgreed ? 'default' : 'filled'} mih={44} onClick={() => setOpen(true)}>
                {t(isAgreed ? 'mine.change' : 'mine.yes', { name })}
              </Button>
              <Button
                variant="default"
                mih={44}
                loading={isBusy}
                aria-label={t('mine.withdrawFrom', { name })}
                onClick={() => void withdraw()}
              >
                {t('mine.withdraw')}
              </Button>
            </Group>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}

/** The very values that the booth reads. */
function seen({ shares, phone }: Mine, me: Me): string {
  const values: Record<SharedPart, (string | null | undefined)[]> = {
    PROFILE: [`${me.givenName} ${me.familyName}`, me.jobTitle, me.organisation?.name],
    EMAIL: [me.email],
    PHONE: [phone],
  };
  return shares
    .flatMap((part) => values[part])
    .filter(Boolean)
    .join(', ');
}

function useDecision({ id, organisationName: name }: Mine, refresh: () => void) {
  const { t } = useTranslation('contacts');
  const [sharing, sendShare] = useMutation(ShareContactDocument);
  const [withdrawing, sendWithdraw] = useMutation(WithdrawContactDocument);
  const tell = (message: string, isGood: boolean) =>
    notifications.show({ message, color: isGood ? 'parvis' : 'coral', role: isGood ? 'status' : 'alert' });
  return {
    isBusy: sharing.fetching || withdrawing.fetching,
    share: async (given: { shares: SharedPart[]; phone: string | null }): Promise<boolean> => {
      const { data } = await sendShare({ input: { contactId: id, ...given } });
      const isDone = data?.shareContact.__typename === 'ContactShared';
      if (isDone) tell(t('mine.saved', { name }), true);
      else tell(t(data ? 'mine.phoneInvalid' : 'mine.failed'), false);
      if (isDone) refresh();
      return isDone;
    },
    withdraw: async (): Promise<void> => {
      const { data } = await sendWithdraw({ contactId: id });
      if (data?.withdrawContact) tell(t('mine.withdrawn', { name }), true);
      else tell(t('mine.failed'), false);
      if (data?.withdrawContact) refresh();
    },
  };
}
