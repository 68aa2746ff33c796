import { Button, Group, NumberInput, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type BoardFragment, SaveBoothSuppliesDocument } from '@parvis/contract/web';
import { WhenInput } from '../../places/staff/parts';
import { useStaffEvent } from '../../shell/staff-space';
import { ActFault, Section, useAct } from '../booth-parts';

interface Draft {
  key: string;
  id: string | null;
  nameFr: string;
  nameEn: string;
  /** In euros, as staff type it. */
  price: number | '';
  mostEach: number | '';
  stock: number | '';
}

const blank = (): Draft => ({
  key: crypto.randomUUID(),
  id: null,
  nameFr: '',
  nameEn: '',
  price: '',
  mostEach: '',
  stock: '',
});

const whole = (value: number | '') => (value === '' ? null : value);

/** What exhibitors may order, and the two deadlines. */
export function SuppliesForm({ board }: { board: BoardFragment }) {
  const { t } = useTranslation('exhibitors');
  const { id: eventId, timeZone } = useStaffEvent();
  const [, send] = useMutation(SaveBoothSuppliesDocument);
  const act = useAct();
  const [dates, setDates] = useState({ pageUntil: board.pageUntil ?? '', ordersUntil: board.ordersUntil ?? '' });
  const [supplies, setSupplies] = useState(() => draftsOf(board));
  const change = (key: string, part: Partial<Draft>) =>
    setSupplies((before) => before.map((supply) => (supply.key === key ? { ...supply, ...part } : supply)));
  const save = () =>
    act.run(async () => {
      const input = {
        eventId,
        pageUntil: dates.pageUntil || null,
        ordersUntil: dates.ordersUntil || null,
        supplies: supplies.map(({ id, nameFr, nameEn, price, mostEach, stock }) => ({
          id,
          nameFr,
          nameEn,
          price: price === '' ? null : Math.round(price * 100),
          mostEach: whole(mostEach),
          stock: whole(stock),
        })),
      };
      const outcome = (await send({ input })).data?.saveBoothSupplies;
      if (outcome?.__typename === 'ExhibitorBoardSaved') setSupplies(draftsOf(outcome.board));
      return outcome;
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="lg">
        <ActFault act={act} />
        <Section title={t('supplies.deadlines')} lead={t('supplies.deadlinesLead')}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {(['pageUntil', 'ordersUntil'] as const).map((name) => (
              <WhenInput
                key={name}
                label={t(`supplies.${name}`)}
                timeZone={timeZone}
                value={dates[name]}
                onChange={(value) => setDates((before) => ({ ...before, [name]: value }))}
              />
            ))}
          </SimpleGrid>
        </Section>
        <Section title={t('supplies.title')} lead={t('supplies.lead')}>
          <Stack gap="md">
            {supplies.map((supply, at) => (
              <Paper key={supply.key} component="fieldset" p="md" m={0}>
                <Title order={3} size="h5" mb="sm">
                  {supply.nameFr || t('supplies.new', { number: at + 1 })}
                </Title>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  {(['nameFr', 'nameEn'] as const).map((name) => (
                    <TextInput
                      key={name}
                      label={t(`supplies.${name}`)}
                      required
                      maxLength={100}
                      value={supply[name]}
                      onChange={(event) => change(supply.key, { [name]: event.currentTarget.value })}
                    />
                  ))}
                </SimpleGrid>
                <SimpleGrid cols={{ base: 1, xs: 3 }} mt="sm">
                  {(['price', 'mostEach', 'stock'] as const).map((name) => (
                    <NumberInput
                      key={name}
                      label={t(`supplies.${name}`)}
                      description={t(`supplies.${name}Lead`)}
                      min={name === 'mostEach' ? 1 : 0}
                      decimalScale={name === 'price' ? 2 : 0}
                      decimalSeparator=","
                      allowNegative={false}
                      value={supply[name]}
                      onChange={(value) => change(supply.key, { [name]: value === '' ? '' : Number(value) })}
                    />
                  ))}
                </SimpleGrid>
                <Group justify="flex-end" mt="sm">
                  <Button
                    variant="subtle"
                    mih={44}
                    aria-label={t('supplies.remove', { name: supply.nameFr })}
                    onClick={() => setSupplies((before) => before.filter(({ key }) => key !== supply.key))}
                  >
                    {t('remove')}
                  </Button>
                </Group>
              </Paper>
            ))}
            <Group justify="space-between">
              <Button
                variant="light"
                mih={44}
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => setSupplies((before) => [...before, blank()])}
              >
                {t('supplies.add')}
              </Button>
              <Button type="submit" mih={44} loading={act.isBusy}>
                {t('save')}
              </Button>
            </Group>
          </Stack>
        </Section>
      </Stack>
    </form>
  );
}

const draftsOf = (board: BoardFragment): Draft[] =>
  board.supplies
    .filter(({ isArchived }) => !isArchived)
    .map(({ supply, stock }) => ({
      key: supply.id,
      id: supply.id,
      nameFr: supply.name.fr,
      nameEn: supply.name.en,
      price: supply.price === null ? '' : supply.price / 100,
      mostEach: supply.mostEach ?? '',
      stock: stock ?? '',
    }));
