import { Box, Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ProgrammeChangesDocument } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { capitalised } from '../agenda/session-panel';
import classes from './board.module.css';
import { ChangesList } from './changes-list';

const FEW = 1;

/** For visitors: what changed since the programme was first published; nothing where nothing did. */
export function ProgrammeChanges({ slug, version }: { slug: string; version: number }) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: ProgrammeChangesDocument, variables: { slug }, pause: version < 2 });
  const { event } = data ?? {};
  const versions = event?.programme.changes ?? [];
  if (!event || versions.length === 0) return null;
  return (
    <Box component="section" mt="xl" className="parvis-no-print">
      <Title order={2} size="h3" mb="xs">
        {t('changes.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('changes.lead')}
      </Text>
      <Stack component="ul" className={classes.list} gap="lg">
        {versions.slice(0, isOpen ? undefined : FEW).map(({ version: number, publishedAt, note, changes }) => (
          <li key={number}>
            <Title order={3} size="h4" mb={4}>
              {capitalised(format.day(publishedAt, event.timeZone))}, {format.time(publishedAt, event.timeZone)}
            </Title>
            {note && (
              <Text mb="xs" style={{ whiteSpace: 'pre-line' }}>
                {note}
              </Text>
            )}
            <ChangesList changes={changes} timeZone={event.timeZone} />
          </li>
        ))}
      </Stack>
      {versions.length > FEW && (
        <Button variant="subtle" mt="sm" px="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'changes.less' : 'changes.more')}
        </Button>
      )}
    </Box>
  );
}
