import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconBuildingBank, IconDownload, IconReceipt, IconSettings } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffOrdersDocument, type StaffOrdersQuery } from '@parvis/contract/web';
import { staffMay } from '@parvis/domain';
import { EmptyState, Facet, Figure, PageHeader, SearchField, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { OrderPanel } from './order-panel';
import { type OrdersSearch, ordersSearch } from './orders-search';
import { OrdersTable } from './orders-table';

type List = StaffOrdersQuery['orders'];

const PAGE = 50;

/** The orders of all events. */
export function StaffOrdersScreen() {
  return <Orders />;
}

/** The orders of one event. */
export function EventOrdersScreen() {
  const { id } = useStaffEvent();
  const { me } = useSession();
  // Money is for the cluster's own people.
  return staffMay(me, 'order.manage') ? <Orders eventId={id} /> : <NotFoundPage />;
}

function Orders({ eventId }: { eventId?: string }) {
  const { t } = useTranslation('orders');
  const search = ordersSearch(useSearch({ strict: false }));
  const page = search.page ?? 1;
  const response = useQuery({
    query: StaffOrdersDocument,
    variables: {
      eventId: eventId ?? null,
      search: search.q ?? null,
      status: search.etat ?? null,
      method: search.reglement ?? null,
      task: search.faire ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
  });
  const isFiltered = Boolean(search.q ?? search.etat ?? search.reglement ?? search.faire);
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        lead={t('staff.lead')}
        action={<Actions eventId={eventId} search={search} />}
      />
      <QueryView response={response}>
        {({ orders }) =>
          orders.total === 0 && !isFiltered ? (
            <EmptyState icon={IconReceipt} title={t('staff.none')}>
              {t('staff.noneLead')}
            </EmptyState>
          ) : (
            <Found orders={orders} search={search} page={page} eventId={eventId} />
          )
        }
      </QueryView>
      <OrderPanel id={search.commande} onChanged={() => response[1]({ requestPolicy: 'network-only' })} />
    </>
  );
}

function Actions({ eventId, search }: { eventId: string | undefined; search: OrdersSearch }) {
  const { t } = useTranslation('orders');
  const asked = new URLSearchParams(
    Object.entries({
      event: eventId,
      search: search.q,
      status: search.etat,
      method: search.reglement,
      task: search.faire,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return (
    <Group gap="xs">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`/api/orders/export.${format}?${asked}`}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t(`staff.${format}`)}
        </Button>
      ))}
      {!eventId && (
        <LinkButton
          to="/equipe/reglages/facturation"
          variant="default"
          leftSection={<IconSettings size={18} aria-hidden />}
        >
          {t('staff.seller')}
        </LinkButton>
      )}
      <LinkButton to="/equipe/commandes/banque" leftSection={<IconBuildingBank size={18} aria-hidden />}>
        {t('staff.bank')}
      </LinkButton>
    </Group>
  );
}

interface FoundProps {
  orders: List;
  search: OrdersSearch;
  page: number;
  eventId: string | undefined;
}

function Found({ orders, search, page, eventId }: FoundProps) {
  const { t } = useTranslation('orders');
  const go = useGo(search);
  return (
    <Stack gap="md">
      <Figures figures={orders.figures} />
      <SearchField
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q ?? ''}
        label={t('staff.search')}
        aria-label={t('staff.search')}
        onSearch={(q) => go({ q: q || undefined })}
        maw={520}
      />
      {orders.byTask.length > 0 && (
        <Facet
          label={t('staff.task')}
          value={search.faire}
          onChange={(faire) => go({ faire })}
          options={orders.byTask.map(({ task, count }) => ({ value: task, count, label: t(`staff.tasks.${task}`) }))}
        />
      )}
      <Facet
        label={t('staff.status')}
        value={search.etat}
        onChange={(etat) => go({ etat })}
        options={orders.byStatus.map(({ status, count }) => ({ value: status, count, label: t(`statuses.${status}`) }))}
      />
      <Facet
        label={t('staff.method')}
        value={search.reglement}
        onChange={(reglement) => go({ reglement })}
        options={orders.byMethod.map(({ method, count }) => ({ value: method, count, label: t(`methods.${method}`) }))}
      />
      {orders.total === 0 ? (
        <EmptyState
          title={t('staff.noMatch')}
          action={
            <Button onClick={() => go({ q: undefined, etat: undefined, reglement: undefined, faire: undefined })}>
              {t('staff.reset')}
            </Button>
          }
        >
          {t('staff.noMatchLead')}
        </EmptyState>
      ) : (
        <OrdersTable
          rows={orders.rows}
          total={orders.total}
          hasEvent={eventId === undefined}
          page={page}
          pages={Math.ceil(orders.total / PAGE)}
          onPage={(chosen) => go({ page: chosen })}
          onOpen={(commande) => go({ page: search.page, commande })}
        />
      )}
    </Stack>
  );
}

function Figures({ figures }: { figures: List['figures'] }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const format = useFormat();
  // The columns are narrow on a phone: whole euros tell enough.
  const shown = (cents: number) =>
    cents >= 100_000 ? `${format.number(Math.round(cents / 100))}\u00a0€` : money(cents);
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing={{ base: 'xs', sm: 'md' }}>
      <Figure label={t('staff.ordered')} value={shown(figures.orderedCents)} />
      <Figure label={t('staff.paid')} value={shown(figures.paidCents)} />
      <Figure label={t('staff.due')} value={shown(figures.dueCents)} />
      <Figure label={t('staff.refund')} value={shown(figures.refundCents)} />
      <Figure label={t('staff.revenue')} value={shown(figures.invoicedNetCents)} />
    </SimpleGrid>
  );
}

/** Changes what is chosen; the list begins anew unless told otherwise. */
export function useGo(search: OrdersSearch) {
  const navigate = useNavigate();
  return (change: Partial<OrdersSearch>) =>
    void navigate({
      to: '.',
      search: { ...search, page: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
}
