import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { CheckCodeDocument, type CheckCodeQuery } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';

export type Accepted = Extract<CheckCodeQuery['checkCode'], { __typename: 'CodeAccepted' }>;

interface CodeFieldProps {
  eventId: string;
  code: string | undefined;
  /** What the code of the address does, once the server said it. */
  accepted: Accepted | undefined;
  /** Why the code of the address does nothing. */
  fault?: string | undefined;
  onApply: (word: string | undefined) => void;
}

/** A code for a discount or for a ticket that is hidden without it. */
export function CodeField({ eventId, code, accepted, fault, onApply }: CodeFieldProps) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const client = useClient();
  const [isOpen, setOpen] = useState(code !== undefined);
  const [typed, setTyped] = useState(code ?? '');
  const [error, setError] = useState(fault);
  const [isChecking, setChecking] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const isAccepted = accepted !== undefined;
  useEffect(() => {
    // The field that was typed in has gone: the keyboard goes on from what the code does.
    if (isAccepted && document.activeElement === document.body) notice.current?.focus();
  }, [isAccepted]);

  const apply = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    setChecking(true);
    const { data } = await client
      .query(CheckCodeDocument, { eventId, word: typed }, { requestPolicy: 'network-only' })
      .toPromise();
    setChecking(false);
    if (!data) return setError(t('failed'));
    if (data.checkCode.__typename === 'CodeNotUsable') return setError(t(`code.${data.checkCode.fault}`));
    setError(undefined);
    onApply(data.checkCode.word);
  };

  if (accepted)
    return (
      <Alert ref={notice} tabIndex={-1} color="parvis" role="status" w="100%">
        <Group justify="space-between">
          <Text flex="1 1 200px">
            {[
              t('code.accepted', { word: accepted.word }),
              accepted.percentBasisPoints !== null &&
                t('code.percent', { percent: format.percent(accepted.percentBasisPoints / 10_000) }),
              accepted.amountCents !== null && t('code.amount', { amount: format.money(accepted.amountCents) }),
              accepted.opensHidden && t('code.opens'),
            ]
              .filter(Boolean)
              .join(' ')}
          </Text>
          <Button variant="subtle" onClick={() => onApply(undefined)}>
            {t('code.remove')}
          </Button>
        </Group>
      </Alert>
    );
  if (!isOpen)
    return (
      <Anchor
        component="button"
        type="button"
        mih={44}
        ta="left"
        onClick={() => {
          setOpen(true);
          setAsked(true);
        }}
      >
        {t('code.label')}
      </Anchor>
    );
  return (
    <Stack gap="xs">
      <TextInput
        name="code"
        autoFocus={wasAsked}
        label={t('code.label')}
        description={t('code.hint')}
        maxLength={60}
        autoCapitalize="characters"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setError(undefined);
        }}
        // Return applies the code; it does not send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && void apply(event)}
      />
      <Button
        type="button"
        variant="default"
        loading={isChecking}
        onClick={(event) => void apply(event)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('code.apply')}
      </Button>
    </Stack>
  );
}
