import {
  ActionIcon,
  Alert,
  Box,
  Button,
  Collapse,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AddStagePersonDocument, type SpeakerRole, StagePeopleDocument } from '@parvis/contract/web';
import { staffMay } from '@parvis/domain';
import { Initials } from '@parvis/ui';
import { useSession } from '../shell/session';
import classes from './board.module.css';
import type { StagePerson } from './draft';
import type { TypedSession } from './session-typed';

const ROLES: readonly SpeakerRole[] = ['SPEAKER', 'MODERATOR', 'PANELLIST', 'CHAIR'];
const SHORTEST_SEARCH = 2;

interface SpeakersFieldProps {
  slug: string;
  eventId: string;
  speakers: TypedSession['speakers'];
  error: string | undefined;
  onChange: (speakers: TypedSession['speakers']) => void;
}

/** Who is on the stage, in which role and order; found by name, or asked for the first time. */
export function SpeakersField({ slug, eventId, speakers, error, onChange }: SpeakersFieldProps) {
  const { t } = useTranslation('editor');
  const { me } = useSession();
  const add = (person: StagePerson) => {
    if (speakers.some((speaker) => speaker.person.personId === person.personId)) return;
    onChange([...speakers, { person, role: 'SPEAKER' }]);
  };
  return (
    <Box component="section">
      <Title order={3} size="h4" mb="sm">
        {t('form.speakers')}
      </Title>
      {error && (
        <Text c="coral.8" role="alert" mb="sm">
          {error}
        </Text>
      )}
      <Stack component="ol" className={classes.list} gap="sm" mb="md">
        {speakers.map((speaker, place) => (
          <OneSpeaker
            key={speaker.person.personId}
            {...speaker}
            isFirst={place === 0}
            isLast={place === speakers.length - 1}
            onRole={(role) => onChange(speakers.with(place, { ...speaker, role }))}
            onMove={(by) => {
              const others = speakers.toSpliced(place, 1);
              onChange(others.toSpliced(place + by, 0, speaker));
            }}
            onTakeOff={() => onChange(speakers.toSpliced(place, 1))}
          />
        ))}
      </Stack>
      <PersonSearch
        slug={slug}
        isOnStage={(id) => speakers.some(({ person }) => person.personId === id)}
        onFound={add}
      />
      {staffMay(me, 'person.add') && <NewPerson eventId={eventId} onAdded={add} />}
    </Box>
  );
}

interface OneSpeakerProps {
  person: StagePerson;
  role: SpeakerRole;
  isFirst: boolean;
  isLast: boolean;
  onRole: (role: SpeakerRole) => void;
  onMove: (by: number) => void;
  onTakeOff: () => void;
}

function OneSpeaker({ person, role, isFirst, isLast, onRole, onMove, onTakeOff }: OneSpeakerProps) {
  const { t } = useTranslation('editor');
  const { name } = person;
  const icon = { variant: 'subtle', size: 40, color: 'gray.8' } as const;
  return (
    <li>
      <Group gap="sm" wrap="nowrap">
        <Initials name={name} size={36} />
        <Box flex={1} miw={0}>
          <Text fw={600} lh={1.2}>
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}
          </Text>
        </Box>
        <Group gap={0} wrap="nowrap">
          <ActionIcon {...icon} aria-label={t('form.up', { name })} disabled={isFirst} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon {...icon} aria-label={t('form.down', { name })} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon {...icon} aria-label={t('form.takeOff', { name })} onClick={onTakeOff}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Select
        ml={48}
        mt={4}
        size="sm"
        aria-label={t('form.role', { name })}
        data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        allowDeselect={false}
        value={role}
        onChange={(value) => value && onRole(value)}
      />
    </li>
  );
}

interface PersonSearchProps {
  slug: string;
  isOnStage: (personId: string) => boolean;
  onFound: (person: StagePerson) => void;
}

function PersonSearch({ slug, isOnStage, onFound }: PersonSearchProps) {
  const { t } = useTranslation('editor');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const isLong = search.length >= SHORTEST_SEARCH;
  const [{ data, fetching }] = useQuery({ query: StagePeopleDocument, variables: { slug, search }, pause: !isLong });
  const found = (isLong && data?.event?.stagePeople?.filter(({ personId }) => !isOnStage(personId))) || [];
  return (
    <>
      <TextInput
        type="search"
        label={t('form.search')}
        description={t('form.searchHint')}
        maxLength={100}
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter takes the one that is found; it does not send the whole form.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (found.length === 1) {
            onFound(found[0]!);
            setTyped('');
          }
        }}
      />
      <Box role="status" mt={4}>
        {isLong && !fetching && found.length === 0 && <Text size="sm">{t('form.nobody')}</Text>}
      </Box>
      {found.length > 0 && (
        <Stack component="ul" className={classes.list} gap={2} aria-label={t('form.found')}>
          {found.map((person) => (
            <li key={person.personId}>
              <UnstyledButton
                w="100%"
                p={6}
                style={{ borderRadius: 8, minHeight: 44 }}
                onClick={() => {
                  onFound(person);
                  setTyped('');
                }}
              >
                <Group gap="sm" wrap="nowrap">
                  <Initials name={person.name} size={32} />
                  <div>
                    <Text fw={600} lh={1.2}>
                      {person.name}
                    </Text>
                    <Text size="sm" c="dimmed" lh={1.2}>
                      {[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}
                    </Text>
                  </div>
                </Group>
              </UnstyledButton>
            </li>
          ))}
        </Stack>
      )}
    </>
  );
}

function NewPerson({ eventId, onAdded }: { eventId: string; onAdded: (person: StagePerson) => void }) {
  const { t } = useTranslation('editor');
  const [opened, { toggle, close }] = useDisclosure();
  const [{ fetching }, send] = useMutation(AddStagePersonDocument);
  const [typed, setTyped] = useState({ givenName: '', familyName: '', email: '' });
  const [faults, setFaults] = useState<{ field: string; code: string }[]>([]);
  const [told, setTold] = useState<string>();
  const faultOf = (name: string) => {
    const fault = faults.find(({ field }) => field === name);
    return fault && t(`faults.${fault.code as 'MISSING'}`);
  };
  const add = async () => {
    setTold(undefined);
    const { data } = await send({ input: { eventId, ...typed } });
    const outcome = data?.addStagePerson;
    if (!outcome) return setTold(t('parts.failed'));
    if (outcome.__typename === 'InvalidInput') return setFaults(outcome.errors);
    setFaults([]);
    onAdded(outcome.person);
    setTyped({ givenName: '', familyName: '', email: '' });
    if (outcome.wasKnown) setTold(t('form.wasKnown', { name: outcome.person.name }));
    close();
  };
  const input = (name: keyof typeof typed) => ({
    label: t(`form.${name}`),
    value: typed[name],
    maxLength: name === 'email' ? 254 : 100,
    autoComplete: 'off',
    error: faultOf(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void add();
    },
  });
  return (
    <Box mt="xs">
      <Button variant="subtle" px="xs" aria-expanded={opened} onClick={toggle}>
        {t('form.addPerson')}
      </Button>
      {told && <Alert role="status">{told}</Alert>}
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="xs">
          <Text size="sm" c="dimmed">
            {t('form.addPersonLead')}
          </Text>
          <SimpleGrid cols={2}>
            <TextInput {...input('givenName')} />
            <TextInput {...input('familyName')} />
          </SimpleGrid>
          <TextInput type="email" {...input('email')} />
          <Button variant="light" loading={fetching} onClick={() => void add()} style={{ alignSelf: 'flex-start' }}>
            {t('form.add')}
          </Button>
        </Stack>
      </Collapse>
    </Box>
  );
}
