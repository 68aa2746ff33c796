import {
  Alert,
  Button,
  Checkbox,
  Grid,
  Group,
  Paper,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery, type UseQueryResponse } from 'urql';
import {
  DuplicateEventDocument,
  EventBasicsDocument,
  EventCopyDocument,
  type EventCopyQuery,
} from '@parvis/contract/web';
import { PageHeader, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import type { EventBasics } from './event-settings-screen';
import { faultsOf, noFaults, useFaultWords, useFocusOnFault } from './faults';
import { newDays, nextEdition } from './next-edition';
import { teamWords } from './team.words';
import { useKept } from '../shell/use-kept';

/** A new edition from an earlier one: its name and days, and what comes along. */
export function DuplicateEventScreen() {
  const { t } = useTranslation('team');
  const text = useText();
  const { modele: slug = '' } = useParams({ strict: false });
  const response = useQuery({ query: EventBasicsDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ eventBasics: source }) =>
        source ? (
          <>
            <PageHeader title={t('copy.title')} lead={t('copy.lead', { event: text(source.title) })} />
            <Copying key={source.id} source={source} />
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  );
}

function Copying({ source }: { source: EventBasics }) {
  const response = useQuery({
    query: EventCopyDocument,
    variables: { eventId: source.id },
    requestPolicy: 'cache-and-network',
  });
  const onRequest = (response[0].data?.eventCopy ?? []).filter(({ isOptional }) => isOptional);
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <CopyForm source={source} onRequest={onRequest} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <CopyParts response={response} />
      </Grid.Col>
    </Grid>
  );
}

type CopyPart = EventCopyQuery['eventCopy'][number];

function CopyForm({ source, onRequest }: { source: EventBasics; onRequest: CopyPart[] }) {
  const { t } = useTranslation('team');
  const words = usePartWords();
  const format = useFormat();
  const navigate = useNavigate();
  const [{ fetching }, duplicate] = useMutation(DuplicateEventDocument);
  const [draft, change, drop] = useKept(`copy.${source.id}`, () =>
    nextEdition({ title: source.title, firstDay: source.starts.slice(0, 10) }),
  );
  const [parts, setParts] = useState<string[]>([]);
  const [faults, setFaults] = useState(noFaults);
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wordsFor = useFaultWords(faults);
  useFocusOnFault(form, faults);
  const days = newDays(source, draft.startsOn);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    const { data } = await duplicate({ input: { eventId: source.id, ...draft, parts } });
    if (!data) return setFailed(true);
    if (data.duplicateEvent.__typename === 'InvalidInput') return setFaults(faultsOf(data.duplicateEvent.errors));
    drop();
    return navigate({ to: '/equipe/$slug/reglages', params: { slug: data.duplicateEvent.event.slug } });
  };
  const field = (name: 'titleFr' | 'titleEn' | 'startsOn') => ({
    value: draft[name],
    error: wordsFor(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...field('titleFr')} label={t('form.titleFr')} lang="fr" required maxLength={200} />
          <TextInput {...field('titleEn')} label={t('form.titleEn')} lang="en" maxLength={200} />
        </SimpleGrid>
        <TextInput
          {...field('startsOn')}
          type="date"
          label={t('copy.startsOn')}
          description={t('copy.startsOnHint')}
          required
        />
        <div aria-live="polite">
          {days && (
            <>
              <Text size="sm" c="dimmed" fw={600}>
                {t('copy.days')}
              </Text>
              <Text fw={600}>{format.days(days.first, days.last, 'UTC')}</Text>
            </>
          )}
        </div>
        {onRequest.length > 0 && (
          <Checkbox.Group label={t('copy.onRequest')} value={parts} onChange={setParts}>
            <Stack gap="xs" mt="xs">
              {onRequest.map(({ part, count }) => (
                <Checkbox key={part} size="md" value={part} label={`${words(part)} (${format.number(count)})`} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={fetching}>
            {t('copy.make')}
          </Button>
          <LinkButton to="/equipe/evenements" variant="subtle">
            {t('cancel')}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}

type Part = keyof typeof teamWords.fr.copy.parts;
const isPart = (part: string): part is Part => Object.hasOwn(teamWords.fr.copy.parts, part);

function usePartWords(): (part: string) => string {
  const { t } = useTranslation('team');
  return (part) => (isPart(part) ? t(`copy.parts.${part}`) : part);
}

function CopyParts({ response }: { response: UseQueryResponse<EventCopyQuery> }) {
  const { t } = useTranslation('team');
  const words = usePartWords();
  const format = useFormat();
  return (
    <Paper component="section">
      <Title order={2} size="h4" mb="sm">
        {t('copy.included')}
      </Title>
      <QueryView response={response}>
        {({ eventCopy }) => {
          const always = eventCopy.filter(({ isOptional }) => !isOptional);
          if (always.length === 0) return <Text>{t('copy.nothing')}</Text>;
          return (
            <Table withRowBorders={false} verticalSpacing={6} horizontalSpacing={0}>
              <Table.Tbody>
                {always.map(({ part, count }) => (
                  <Table.Tr key={part}>
                    <Table.Th scope="row" fw={400}>
                      {words(part)}
                    </Table.Th>
                    <Table.Td ta="right" fw={600}>
                      {format.number(count)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          );
        }}
      </QueryView>
      <Text size="sm" c="dimmed" mt="md">
        {t('copy.notIncluded')}
      </Text>
    </Paper>
  );
}
