import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type FloorPlanFragment,
  PlanToDrawDocument,
  type PlanToDrawQuery,
  SaveBoothPlanDocument,
} from '@parvis/contract/web';
import { keepFocus, PageHeader } from '@parvis/ui';
import { TextLink } from '../../shell/link-button';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { Upload, useFaultWords } from '../booth-parts';
import { PICTURE_KINDS, sendFile } from '../send-file';
import { BoothFields, RowForm } from './plan-forms';
import { PlanBoard } from './plan-board';
import { changed, draftOf, emptyPlan, faultsOf, type PlanDraft, without, withRow } from './plan-draft';

type Exhibitors = NonNullable<PlanToDrawQuery['event']>['exhibitors'];

/** The hall as staff draw it. */
export function FloorPlanScreen() {
  const { t } = useTranslation('exhibitors');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: PlanToDrawDocument, variables: { slug }, requestPolicy: 'network-only' });
  const [, read] = response;
  return (
    <>
      <PageHeader
        title={t('draw.title')}
        over={
          <TextLink to="/equipe/$slug/exposants" params={{ slug }}>
            {t('board.title')}
          </TextLink>
        }
        lead={t('draw.lead')}
      />
      <QueryView response={response}>
        {({ event }) =>
          event && (
            <Editor
              key={event.boothPlan?.pictureUrl ?? 'grid'}
              plan={event.boothPlan}
              exhibitors={event.exhibitors}
              onReload={() => read({ requestPolicy: 'network-only' })}
            />
          )
        }
      </QueryView>
    </>
  );
}

interface EditorProps {
  plan: FloorPlanFragment | null;
  exhibitors: Exhibitors;
  onReload: () => void;
}

function Editor({ plan, exhibitors, onReload }: EditorProps) {
  const { t } = useTranslation('exhibitors');
  const say = useFaultWords();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, send] = useMutation(SaveBoothPlanDocument);
  const [version, setVersion] = useState(plan?.version ?? 0);
  const [draft, setDraft] = useState(() => (plan ? draftOf(plan) : emptyPlan));
  const [past, setPast] = useState<PlanDraft[]>([]);
  const [chosenId, setChosen] = useState<string>();
  const [message, setMessage] = useState<string>();
  const [theirs, setTheirs] = useState<FloorPlanFragment>();
  const [isSaved, setSaved] = useState(true);
  const chosen = draft.booths.find(({ id }) => id === chosenId);
  const faults = faultsOf(draft);
  const change = (next: PlanDraft) => {
    setPast((before) => [...before.slice(-49), draft]);
    setDraft(next);
    setSaved(false);
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setDraft(last);
    setPast(past.slice(0, -1));
    setSaved(false);
  };
  const take = (next: FloorPlanFragment) => {
    setVersion(next.version);
    setDraft(draftOf(next));
    setPast([]);
    setTheirs(undefined);
    setMessage(undefined);
    setSaved(true);
  };
  const save = async (over = version) => {
    setMessage(undefined);
    setTheirs(undefined);
    const [fault] = faults;
    if (fault) {
      setChosen(fault.id);
      return setMessage(say([{ field: 'booths', code: fault.code }]));
    }
    const booths = draft.booths.map((booth) => ({ ...booth, number: booth.number.trim() }));
    const outcome = (
      await send({ input: { eventId, version: over, width: draft.width, height: draft.height, booths } })
    ).data?.saveBoothPlan;
    if (!outcome) return setMessage(t('failed'));
    if (outcome.__typename === 'InvalidInput') return setMessage(say(outcome.errors));
    if (outcome.__typename === 'PlanChangedMeanwhile') return setTheirs(outcome.plan);
    take(outcome.plan);
    notifications.show({ message: t('draw.saved'), closeButtonProps: { 'aria-label': t('dismiss') } });
  };
  return (
    <Stack
      ref={keepFocus}
      gap="md"
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
        if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !isTyping) {
          event.preventDefault();
          undo();
        }
      }}
    >
      {message && (
        <Alert color="coral" role="alert">
          {message}
        </Alert>
      )}
      {theirs && (
        <Alert color="coral" role="alert" title={t('draw.meanwhile')}>
          <Text mb="sm">{t('draw.meanwhileLead')}</Text>
          <Group gap="sm">
            <Button variant="default" mih={44} onClick={() => take(theirs)}>
              {t('draw.takeTheirs')}
            </Button>
            <Button mih={44} onClick={() => void save(theirs.version)}>
              {t('draw.keepMine')}
            </Button>
          </Group>
        </Alert>
      )}
      <Group justify="space-between" gap="sm">
        <Text role="status" c="dimmed">
          {t(isSaved ? 'draw.allSaved' : 'draw.unsaved', { count: draft.booths.length })}
        </Text>
        <Group gap="sm">
          <Button
            variant="default"
            mih={44}
            disabled={past.length === 0}
            onClick={undo}
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
          >
            {t('draw.undo')}
          </Button>
          <Button mih={44} loading={fetching} disabled={isSaved && version > 0} onClick={() => void save()}>
            {t('draw.save')}
          </Button>
        </Group>
      </Group>
      <PlanBoard
        draft={draft}
        pictureUrl={plan?.pictureUrl ?? null}
        nameOf={(id) => exhibitors.find((one) => one.id === id)?.organisation.name}
        chosenId={chosenId}
        onChoose={setChosen}
        onPlace={(id, part) => change(changed(draft, id, part))}
        onRemove={(id) => change(without(draft, id))}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {chosen ? (
          <BoothFields
            key={chosen.id}
            booth={chosen}
            exhibitors={exhibitors}
            onChange={(part) => change(changed(draft, chosen.id, part))}
            onRemove={() => change(without(draft, chosen.id))}
          />
        ) : (
          <Paper p="md">
            <Text>{t(draft.booths.length === 0 ? 'draw.begin' : 'draw.choose')}</Text>
          </Paper>
        )}
        <RowForm
          last={draft.booths.at(-1)?.number}
          onAdd={(wish) => {
            const next = withRow(draft, wish, () => crypto.randomUUID());
            setChosen(next.booths[draft.booths.length]?.id);
            change(next);
          }}
        />
      </SimpleGrid>
      <Paper p="md">
        <Stack gap="sm" align="flex-start">
          <Text fw={600}>{t('draw.picture')}</Text>
          <Text c="dimmed">{t('draw.pictureLead')}</Text>
          <Group gap="sm">
            <Upload
              path={`exhibitor-plans/${eventId}`}
              label={t(plan?.pictureUrl ? 'draw.replacePicture' : 'draw.addPicture')}
              accept={PICTURE_KINDS}
              onDone={onReload}
            />
            {plan?.pictureUrl && (
              <Button
                variant="subtle"
                mih={44}
                onClick={() => void sendFile(`exhibitor-plans/${eventId}`, new Blob([])).then(onReload)}
              >
                {t('draw.noPicture')}
              </Button>
            )}
          </Group>
          {!isSaved && <Text size="sm">{t('draw.saveFirst')}</Text>}
        </Stack>
      </Paper>
    </Stack>
  );
}
