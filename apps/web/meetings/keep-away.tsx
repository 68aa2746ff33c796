import { ActionIcon, Alert, Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconBan, IconDots, IconFlag } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { BlockPersonDocument, ReportPersonDocument } from '@parvis/contract/web';
import { useEvent } from '../shell/event-space';
import { tell } from './tell';

interface Named {
  personId: string;
  name: string;
}

/** Blocking somebody and reporting them, away from the way of everybody else. */
export function KeepAway({ person, onDone }: { person: Named; onDone: () => void }) {
  const { t } = useTranslation('asking');
  const [open, setOpen] = useState<'block' | 'report'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onDone();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" size={44} aria-label={t('keep.more', { name: person.name })}>
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFlag size={20} aria-hidden />} mih={44} onClick={() => setOpen('report')}>
            {t('keep.report')}
          </Menu.Item>
          <Menu.Item leftSection={<IconBan size={20} aria-hidden />} mih={44} onClick={() => setOpen('block')}>
            {t('keep.block')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        opened={open !== undefined}
        title={t(open === 'report' ? 'keep.reportTitle' : 'keep.blockTitle', { name: person.name })}
        onClose={close}
      >
        {open === 'block' && <Block person={person} onClose={close} onDone={done} />}
        {open === 'report' && <Report person={person} onClose={close} onDone={close} />}
      </Dialog>
    </>
  );
}

function Dialog({
  opened,
  title,
  onClose,
  children,
}: {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('meetings');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      styles={{ title: { fontSize: 'var(--mantine-font-size-xl)', fontWeight: 650 } }}
    >
      {children}
    </Modal>
  );
}

interface ActProps {
  person: Named;
  onClose: () => void;
  onDone: () => void;
}

function Block({ person: { personId, name }, onClose, onDone }: ActProps) {
  const { t } = useTranslation('asking');
  const { id: eventId } = useEvent();
  const [{ fetching }, block] = useMutation(BlockPersonDocument);
  const send = async () => {
    const { data } = await block({ eventId, personId, isBlocked: true });
    if (!data) return tell(t('keep.failed'), 'refused');
    tell(t('keep.blocked', { name }), 'done');
    onDone();
  };
  return (
    <Stack>
      <Text>{t('keep.blockLead', { name })}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('keep.cancel')}
        </Button>
        <Button color="coral.7" loading={fetching} onClick={() => void send()}>
          {t('keep.blockYes', { name })}
        </Button>
      </Group>
    </Stack>
  );
}

function Report({ person: { personId, name }, onClose, onDone }: ActProps) {
  const { t } = useTranslation('asking');
  const { id: eventId } = useEvent();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, report] = useMutation(ReportPersonDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    if (!text.trim()) return setFault(t('keep.TEXT_REQUIRED'));
    const { data } = await report({ eventId, personId, text });
    if (!data) return setProblem(t('keep.failed'));
    if (data.reportPerson.__typename === 'InvalidInput') return setFault(t('keep.TEXT_TOO_LONG'));
    tell(t('keep.reported'), 'done');
    onDone();
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack>
        <Text>{t('keep.reportLead', { name })}</Text>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Textarea
          label={t('keep.reportText')}
          maxLength={1000}
          autosize
          minRows={3}
          value={text}
          error={fault}
          onChange={(change) => setText(change.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('keep.cancel')}
          </Button>
          <Button type="submit" loading={fetching}>
            {t('keep.reportSend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
