import { Alert, Button, Checkbox, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { FreeSlotsDocument, ProposeTimesDocument } from '@parvis/contract/web';
import { SidePanel, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { QueryView } from '../shell/query-view';
import { slotsByHalfDay } from './slots-by-day';
import { tell } from './tell';
import { useHalfDayTitle } from './use-half-day-title';
import type { MyRequest } from './use-my-meetings';

const MOST = 5;

interface ProposePanelProps {
  request: MyRequest | undefined;
  onClose: () => void;
  refresh: () => void;
}

/** Times at which the reader could meet: the other one chooses. */
export function ProposePanel({ request, onClose, refresh }: ProposePanelProps) {
  const { t } = useTranslation('asking');
  return (
    <SidePanel
      opened={request !== undefined}
      title={request && t('answer.proposeTitle', { name: request.other.name })}
      onClose={onClose}
    >
      {request && <Propose key={request.id} request={request} onClose={onClose} refresh={refresh} />}
    </SidePanel>
  );
}

function Propose({ request, onClose, refresh }: ProposePanelProps & { request: MyRequest }) {
  const { t } = useTranslation('asking');
  const { t: meetings } = useTranslation('meetings');
  const { timeZone } = useEvent();
  const format = useFormat();
  const titleOf = useHalfDayTitle(timeZone);
  const [chosen, setChosen] = useState<string[]>([]);
  const [problem, setProblem] = useState<string>();
  const response = useQuery({
    query: FreeSlotsDocument,
    variables: { requestId: request.id },
    requestPolicy: 'cache-and-network',
  });
  const [, refetch] = response;
  const [{ fetching }, propose] = useMutation(ProposeTimesDocument);
  const { name } = request.other;

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (chosen.length === 0) return setProblem(t('answer.proposeNone'));
    const { data } = await propose({ requestId: request.id, slotIds: chosen });
    const outcome = data?.proposeTimes;
    if (!outcome) return setProblem(t('keep.failed'));
    if (outcome.__typename === 'InvalidInput') {
      setChosen([]);
      refetch({ requestPolicy: 'network-only' });
      return setProblem(t('answer.proposeGone'));
    }
    const isDone = outcome.__typename === 'RequestAnswered';
    tell(isDone ? t('answer.proposed', { name }) : meetings('received.notOpen'), isDone ? 'done' : 'refused');
    refresh();
    onClose();
  };

  return (
    <QueryView response={response}>
      {({ freeSlots }) => (
        <form onSubmit={(submitted) => void submit(submitted)}>
          <Stack>
            <Text c="dimmed">
              {freeSlots.length === 0 ? meetings('slots.none') : t('answer.proposeLead', { name })}
            </Text>
            {problem && (
              <Alert color="coral" role="alert">
                {problem}
              </Alert>
            )}
            {slotsByHalfDay(freeSlots, timeZone).map((halfDay) => (
              <Checkbox.Group key={halfDay.day} label={titleOf(halfDay)} value={chosen} onChange={setChosen}>
                <Stack gap={4} mt={6}>
                  {halfDay.slots.map(({ id, startsAt, endsAt }) => (
                    <Checkbox
                      key={id}
                      value={id}
                      mih={36}
                      label={format.times(startsAt, endsAt, timeZone)}
                      disabled={chosen.length >= MOST && !chosen.includes(id)}
                    />
                  ))}
                </Stack>
              </Checkbox.Group>
            ))}
            {freeSlots.length > 0 && (
              <Button type="submit" size="lg" loading={fetching}>
                {t('answer.proposeSend')}
              </Button>
            )}
          </Stack>
        </form>
      )}
    </QueryView>
  );
}
