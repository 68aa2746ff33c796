import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeldPartsFragment } from '@parvis/contract/web';
import { PURPOSES, type Purpose, TABLE_WORDS } from '@parvis/domain';
import { StatusMark, useFormat, useText } from '@parvis/ui';

const ZONE = 'Europe/Paris';
type TableName = keyof typeof TABLE_WORDS;

/** What is held about somebody, by purpose, and what they agreed to. */
export function Held({ data }: { data: HeldPartsFragment }) {
  const { t } = useTranslation('privacy');
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} size="h3" mb="sm">
          {t('held.title')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {data.purposes.map((held) => (
            <HeldFor key={held.purpose} held={held} />
          ))}
        </SimpleGrid>
      </section>
      <Consents consents={data.consents} />
    </Stack>
  );
}

function HeldFor({ held: { purpose, tables } }: { held: HeldPartsFragment['purposes'][number] }) {
  const { t } = useTranslation('privacy');
  const text = useText();
  const facts = PURPOSES[purpose as Purpose];
  return (
    <Paper p="md">
      <Title order={3} size="h4">
        {text(facts.name)}
      </Title>
      <ul style={{ margin: '8px 0', paddingInlineStart: 20 }}>
        {tables.map(({ table, rows }) => (
          <li key={table}>
            {text(TABLE_WORDS[table as TableName])}
            {' · '}
            {t('held.rows', { count: rows })}
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('held.basis', { basis: t(`basis.${facts.basis}`) })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('held.kept', { retention: text(facts.retention) })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('held.recipients', { recipients: text(facts.recipients) })}
      </Text>
    </Paper>
  );
}

function Consents({ consents }: { consents: HeldPartsFragment['consents'] }) {
  const { t } = useTranslation('privacy');
  const text = useText();
  const format = useFormat();
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('consents.title')}
      </Title>
      {consents.length === 0 ? (
        <Text c="dimmed">{t('consents.none')}</Text>
      ) : (
        <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
          {consents.map((consent, at) => (
            <Paper component="li" key={at} p="md">
              <StatusMark tone={consent.granted ? 'good' : 'neutral'}>
                {t(consent.granted ? 'consents.yes' : 'consents.no')}
              </StatusMark>
              <Text mt={4}>{consent.wording}</Text>
              <Text size="sm" c="dimmed">
                {t('consents.on', { event: text(consent.eventTitle), day: format.day(consent.recordedAt, ZONE) })}
              </Text>
            </Paper>
          ))}
        </Stack>
      )}
    </section>
  );
}
