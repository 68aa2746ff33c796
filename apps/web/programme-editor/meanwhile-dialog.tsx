import { Button, Group, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import { endOf } from './draft';
import type { DraftStore, EditorState, Meanwhile } from './draft-store';

interface Side {
  title: string;
  startsAt: string | null;
  minutes: number;
  roomId: string | null;
  people: string[] | undefined;
}

/** Somebody was quicker: what they made of it, what was made here, and which of the two it shall be. */
export function MeanwhileDialog({ store, state }: { store: DraftStore; state: EditorState }) {
  const { t } = useTranslation('editor');
  const { t: ui } = useTranslation('ui');
  const { meanwhile } = state;
  const names = useNames(state);
  const sides = meanwhile && { theirs: theirsOf(meanwhile, names), mine: mineOf(meanwhile, names) };
  const isGone = meanwhile?.theirs === null;
  const lead = meanwhile?.by
    ? t(isGone ? 'meanwhile.goneLead' : 'meanwhile.lead', { name: meanwhile.by })
    : t(isGone ? 'meanwhile.goneNobody' : 'meanwhile.leadNobody');
  return (
    <Modal
      opened={meanwhile !== undefined}
      onClose={() => store.takeTheirs()}
      title={t('meanwhile.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      {sides && (
        <Stack gap="lg">
          <Text>{lead}</Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <OneSide heading={t('meanwhile.theirs')} side={sides.theirs} state={state} />
            <OneSide heading={t('meanwhile.mine')} side={sides.mine} state={state} />
          </SimpleGrid>
          <Group>
            <Button data-autofocus onClick={() => store.takeTheirs()}>
              {t(isGone ? 'meanwhile.leaveGone' : 'meanwhile.takeTheirs')}
            </Button>
            <Button variant="default" onClick={() => void store.putMine()}>
              {t('meanwhile.putMine')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function OneSide({ heading, side, state }: { heading: string; side: Side | undefined; state: EditorState }) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const { timeZone } = state.event;
  const room = state.draft.rooms.find(({ id }) => id === side?.roomId)?.name;
  return (
    <section>
      <Title order={3} size="h4">
        {heading}
      </Title>
      {side ? (
        <>
          <Text fw={600}>{side.title}</Text>
          <Text>
            {side.startsAt === null
              ? t('form.tray')
              : `${format.dayOfYear(side.startsAt, timeZone)}, ${format.times(side.startsAt, endOf({ startsAt: side.startsAt, minutes: side.minutes }), timeZone)}`}
          </Text>
          <Text>{room ?? t('everywhere')}</Text>
          {side.people && <Text c="dimmed">{side.people.join(', ')}</Text>}
        </>
      ) : (
        <Text>{t('meanwhile.removed')}</Text>
      )}
    </section>
  );
}

interface Names {
  text: (text: { fr: string; en: string }) => string;
  people: Map<string, string>;
}

function useNames({ draft, sessions }: EditorState): Names {
  const text = useText();
  const all = [...sessions.flatMap(({ speakers }) => speakers), ...draft.absences];
  return { text, people: new Map(all.map(({ person }) => [person.personId, person.name])) };
}

function theirsOf({ theirs }: Meanwhile, { text }: Names): Side | undefined {
  if (!theirs) return undefined;
  return { ...theirs, title: text(theirs.title), people: theirs.speakers.map(({ person }) => person.name) };
}

function mineOf({ mine, theirs }: Meanwhile, names: Names): Side | undefined {
  switch (mine.kind) {
    case 'remove':
      return undefined;
    case 'place':
      return {
        ...mine.place,
        title: theirs ? names.text(theirs.title) : '',
        people: theirs?.speakers.map(({ person }) => person.name),
      };
    case 'save': {
      const { title, startsAt, minutes, roomId, speakers } = mine.input;
      const known = new Map([
        ...names.people,
        ...(theirs?.speakers ?? []).map(({ person }) => [person.personId, person.name] as const),
      ]);
      return {
        title: names.text({ fr: title.fr || title.en, en: title.en || title.fr }),
        startsAt: startsAt ?? null,
        minutes,
        roomId: roomId ?? null,
        people: speakers.flatMap(({ personId }) => known.get(personId) ?? []),
      };
    }
  }
}
