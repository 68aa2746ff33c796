import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFingerprint } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddPasskeyDocument, StartAddingPasskeyDocument } from '@parvis/contract/web';
import { knowsPasskeys, makePasskey } from './passkey';

const known = ['REQUIRED', 'TOO_LONG', 'TOO_MANY', 'REFUSED'] as const;

interface AddPasskeyProps {
  isPrimary?: boolean;
  onAdded: (recoveryCodes: string[]) => void;
}

/** Adding a passkey: a name to know it by, then the device asks for finger, face or PIN. */
export function AddPasskey({ isPrimary, onAdded }: AddPasskeyProps) {
  const { t } = useTranslation('security');
  const [isOpen, form] = useDisclosure();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [, start] = useMutation(StartAddingPasskeyDocument);
  const [, add] = useMutation(AddPasskeyDocument);
  const create = async (): Promise<string | undefined> => {
    if (name.trim() === '') return t('factors.REQUIRED');
    const question = await start({});
    if (!question.data) return t('failed');
    const passkey = await makePasskey(question.data.startAddingPasskey);
    if (!passkey) return t('factors.REFUSED');
    const { data } = await add({ name, passkey });
    const outcome = data?.addPasskey;
    if (outcome?.__typename === 'FactorAdded') {
      form.close();
      setName('');
      onAdded(outcome.recoveryCodes);
      return undefined;
    }
    const errors = outcome?.__typename === 'InvalidInput' ? outcome.errors : [];
    const code = known.find((each) => errors.some((error) => error.code === each));
    return code ? t(`factors.${code}`) : t('failed');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault(await create());
    setBusy(false);
  };
  if (!knowsPasskeys()) return <Text>{t('factors.noPasskeys')}</Text>;
  if (!isOpen)
    return (
      <Button
        variant={isPrimary ? 'filled' : 'default'}
        mih={44}
        leftSection={<IconFingerprint size={20} aria-hidden />}
        onClick={form.open}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('factors.addPasskey')}
      </Button>
    );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput
          label={t('factors.name')}
          description={t('factors.nameHint')}
          autoComplete="off"
          maxLength={60}
          required
          autoFocus
          maw={420}
          value={name}
          error={fault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" mih={44} loading={isBusy}>
            {t('factors.create')}
          </Button>
          <Button variant="default" mih={44} onClick={form.close}>
            {t('factors.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
