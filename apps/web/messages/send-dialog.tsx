import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type CampaignPartsFragment, type FaultPartsFragment, SendCampaignDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useNow } from '../shell/now';
import { useStaffEvent } from '../shell/staff-space';
import { type Reach, ReachLine } from './reach';
import { instantOf, typedTime } from './zoned-time';

interface SendDialogProps {
  campaign: CampaignPartsFragment;
  reach: Reach;
  onClose: () => void;
  /** It left, or somebody else was quicker: how it stands now. */
  onChanged: (campaign: CampaignPartsFragment) => void;
  onFaults: (faults: readonly FaultPartsFragment[]) => void;
  onReachChanged: () => void;
}

type Fault = 'failed' | 'changed' | 'NOT_IN_FUTURE' | 'AT_NEEDED' | 'NOBODY';

const DAY = 86_400_000;

/** Nothing leaves before somebody has seen to how many it goes. */
export function SendDialog({ campaign, reach, onClose, onChanged, onFaults, onReachChanged }: SendDialogProps) {
  const { t } = useTranslation('campaigns');
  const { t: ui } = useTranslation('ui');
  const { timeZone } = useStaffEvent();
  const now = useNow();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [typed, setTyped] = useState(() => `${typedTime(new Date(now.getTime() + DAY), timeZone).slice(0, 11)}09:00`);
  const [fault, setFault] = useState<Fault>();
  const [{ fetching }, send] = useMutation(SendCampaignDocument);

  const confirm = async () => {
    setFault(undefined);
    const at = when === 'later' ? instantOf(typed, timeZone) : null;
    if (at === undefined) return setFault('AT_NEEDED');
    const { data } = await send({
      input: { campaignId: campaign.id, version: campaign.version, count: reach.count, at },
    });
    const outcome = data?.sendCampaign;
    if (!outcome) return setFault('failed');
    switch (outcome.__typename) {
      case 'CampaignSaved':
      case 'CampaignOutdated':
      case 'CampaignNotPossible':
        return onChanged(outcome.campaign);
      case 'CampaignReachChanged':
        onReachChanged();
        return setFault('changed');
      case 'WordsRefused':
        return onFaults(outcome.faults);
      case 'InvalidInput':
        return setFault(outcome.errors.some(({ code }) => code === 'NOBODY') ? 'NOBODY' : 'NOT_IN_FUTURE');
      default:
        return assertNever(outcome);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dialog.title')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Stack>
        <ReachLine reach={reach} />
        <SegmentedControl
          aria-label={t('dialog.when')}
          value={when}
          onChange={(chosen) => setWhen(chosen)}
          data={(['now', 'later'] as const).map((value) => ({ value, label: t(`dialog.${value}`) }))}
          styles={{ label: { minHeight: 44, display: 'grid', placeItems: 'center' } }}
        />
        {when === 'later' && (
          <>
            <TextInput
              type="datetime-local"
              label={t('dialog.at', { zone: timeZone })}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Text size="sm" c="dimmed">
              {t('dialog.laterLead')}
            </Text>
          </>
        )}
        {fault && (
          <Alert color="coral" role="alert">
            {t(`dialog.${fault}`, { count: reach.count })}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            color="coral.8"
            loading={fetching}
            disabled={reach.count === 0 && when === 'now'}
            onClick={() => void confirm()}
          >
            {t(when === 'now' ? 'dialog.confirm' : 'dialog.schedule', { count: reach.count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
