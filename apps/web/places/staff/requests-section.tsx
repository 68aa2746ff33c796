import { Button, Checkbox, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ApproveRequestsDocument, StaffRequestsDocument, UndoApprovalDocument } from '@parvis/contract/web';
import { EmptyState, Facet, SearchField, useText } from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { PAGE, Pages } from './parts';
import { RefuseDialog } from './refuse-dialog';
import { RequestCard } from './request-card';
import classes from './staff-places.module.css';

const context = { additionalTypenames: ['Requests', 'RequestRow', 'RequestsDecided'] };
/** As long as the server holds the message back. */
const UNDO_MS = 15_000;

/** Those who asked for a ticket that staff give. */
export function RequestsSection() {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const { id: eventId, slug } = useStaffEvent();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<'REFUSED'>();
  const [kindId, setKindId] = useState<string>();
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly string[]>();
  const [approving, approve] = useMutation(ApproveRequestsDocument);
  const [, undo] = useMutation(UndoApprovalDocument);
  const response = useQuery({
    query: StaffRequestsDocument,
    variables: {
      slug,
      search: search || null,
      kindId: kindId ?? null,
      status: status ?? 'PENDING',
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
    context,
  });
  const reload = () => {
    setChosen([]);
    response[1]({ requestPolicy: 'network-only' });
  };
  const takeBack = async (ticketIds: string[]) => {
    const { data } = await undo({ eventId, ticketIds });
    const count = data?.undoApproval.ticketIds.length ?? 0;
    notifications.show(
      count > 0 ? { message: t('requests.undone', { count }) } : { color: 'coral', message: t('requests.tooLate') },
    );
    reload();
  };
  const accept = async (ids: readonly string[]) => {
    const { data } = await approve({ eventId, ticketIds: [...ids] });
    reload();
    if (data?.approveRequests.__typename !== 'RequestsDecided')
      return notifications.show({ color: 'coral', message: t('failed') });
    const { ticketIds } = data.approveRequests;
    const id = `approved ${ticketIds.join(' ')}`;
    notifications.show({
      id,
      autoClose: UNDO_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{t('requests.approved', { count: ticketIds.length })}</span>
          {ticketIds.length > 0 && (
            <Button
              variant="subtle"
              onClick={() => {
                notifications.hide(id);
                void takeBack(ticketIds);
              }}
            >
              {t('requests.undo')}
            </Button>
          )}
        </Group>
      ),
    });
  };

  return (
    <>
      <QueryView response={response}>
        {({ event }) => {
          const requests = event?.requests;
          if (!requests) return null;
          const isFiltered = search !== '' || kindId !== undefined || status !== undefined;
          if (!requests.isUsed)
            return (
              <EmptyState icon={IconUserCheck} title={t('requests.unused')}>
                {t('requests.unusedLead')}
              </EmptyState>
            );
          const ids = requests.rows.map(({ ticketId }) => ticketId);
          return (
            <>
              <SearchField
                value={search}
                onSearch={(typed) => {
                  setSearch(typed);
                  setPage(1);
                }}
                maw={420}
                mb="md"
              />
              <Group gap="lg" align="flex-start" mb="md">
                <Facet
                  label={t('requests.state')}
                  value={status}
                  onChange={(value) => {
                    setStatus(value);
                    setChosen([]);
                    setPage(1);
                  }}
                  options={[{ value: 'REFUSED', label: t('requests.refusedOnes'), count: requests.refused }]}
                />
                {requests.byKind.length > 1 || kindId ? (
                  <Facet
                    label={t('line.kind')}
                    value={kindId}
                    onChange={setKindId}
                    options={requests.byKind.map((one) => ({
                      value: one.kindId,
                      label: text(one.kindName),
                      count: one.count,
                    }))}
                  />
                ) : null}
              </Group>
              {requests.rows.length === 0 ? (
                <EmptyState icon={IconUserCheck} title={t(isFiltered ? 'noMatch' : 'requests.allDone')}>
                  {t(isFiltered ? 'noMatchLead' : 'requests.allDoneLead')}
                </EmptyState>
              ) : (
                <>
                  {!status && (
                    <Group mb="sm" justify="space-between">
                      <Checkbox
                        size="md"
                        label={t('requests.all', { count: ids.length })}
                        checked={chosen.length === ids.length}
                        indeterminate={chosen.length > 0 && chosen.length < ids.length}
                        onChange={(change) => setChosen(change.currentTarget.checked ? ids : [])}
                      />
                      {chosen.length > 0 && (
                        <Group gap="xs">
                          <Button loading={approving.fetching} onClick={() => void accept(chosen)}>
                            {t('requests.approveMany', { count: chosen.length })}
                          </Button>
                          <Button variant="default" onClick={() => setRefused(chosen)}>
                            {t('requests.refuseMany', { count: chosen.length })}
                          </Button>
                        </Group>
                      )}
                    </Group>
                  )}
                  <ul className={classes.list}>
                    {requests.rows.map((row) => (
                      <RequestCard
                        key={row.ticketId}
                        row={row}
                        isChosen={chosen.includes(row.ticketId)}
                        onChoose={(isChosen) =>
                          setChosen(isChosen ? [...chosen, row.ticketId] : chosen.filter((id) => id !== row.ticketId))
                        }
                        onApprove={() => void accept([row.ticketId])}
                        onRefuse={() => setRefused([row.ticketId])}
                      />
                    ))}
                  </ul>
                </>
              )}
              <Pages total={requests.matching} page={page} onPage={setPage} />
            </>
          );
        }}
      </QueryView>
      <RefuseDialog
        ticketIds={refused}
        onClose={() => setRefused(undefined)}
        onDone={() => {
          setRefused(undefined);
          reload();
        }}
      />
    </>
  );
}
