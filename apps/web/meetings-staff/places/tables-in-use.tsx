import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type OneRepairFragment, ProposeRepairDocument } from '@parvis/contract/web';
import { SidePanel } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';
import { Proposal } from '../proposal';
import type { InUse } from './chosen-tables';
import classes from './places.module.css';

const MOST = 20;

interface TablesInUseProps {
  inUse: InUse | undefined;
  onClose: () => void;
  /** The repair was applied: the tables may go now. */
  onMended: () => void;
}

/** Who counts on the tables that are to go, and the repair that finds them another place. */
export function TablesInUse({ inUse, onClose, onMended }: TablesInUseProps) {
  const { t } = useTranslation('meetingPlaces');
  return (
    <SidePanel opened={inUse !== undefined} title={t('inUse.title')} onClose={onClose}>
      {inUse && <Mending inUse={inUse} onClose={onClose} onMended={onMended} />}
    </SidePanel>
  );
}

function Mending({ inUse, onClose, onMended }: TablesInUseProps & { inUse: InUse }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, propose] = useMutation(ProposeRepairDocument);
  const [repair, setRepair] = useState<OneRepairFragment>();
  const [isMended, setMended] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async () => {
    setProblem(undefined);
    const causes = inUse.map(({ id }) => ({ kind: 'TABLE_LOST' as const, tableId: id }));
    if (causes.length > MOST) return setProblem(t('inUse.tooMany'));
    const { data } = await propose({ eventId, causes });
    if (data?.proposeRepair.__typename === 'RepairProposed') return setRepair(data.proposeRepair.repair);
    return setProblem(t('failed'));
  };
  if (repair)
    return (
      <Proposal
        repair={repair}
        onAgain={setRepair}
        onDone={() => {
          setRepair(undefined);
          setMended(true);
          onMended();
        }}
        onBack={() => setRepair(undefined)}
      />
    );
  return (
    <Stack>
      {problem && (
        <Alert color="coral" role="alert">
          {problem}
        </Alert>
      )}
      <Text>{t(isMended ? 'inUse.still' : 'inUse.lead')}</Text>
      <Group>
        {!isMended && (
          <Button mih={44} loading={fetching} onClick={() => void send()}>
            {t('inUse.repair')}
          </Button>
        )}
        <Button mih={44} variant="default" onClick={onClose}>
          {t('inUse.keep')}
        </Button>
      </Group>
      {inUse.map(({ id, label, meetings, people }) => (
        <div key={id}>
          <Text fw={600}>{t('inUse.table', { label, count: meetings })}</Text>
          <ul className={classes.people}>
            {people.map(({ personId, name, organisationName }) => (
              <li key={personId}>{[name, organisationName].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </div>
      ))}
    </Stack>
  );
}
