import { Alert, Button, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ResetSecondFactorsDocument } from '@parvis/contract/web';

/** For staff: somebody lost phone, key and codes. */
export function ResetPerson() {
  const { t } = useTranslation('security');
  const [{ fetching }, reset] = useMutation(ResetSecondFactorsDocument);
  const [email, setEmail] = useState('');
  const [answer, setAnswer] = useState<'done' | 'none' | 'failed'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '') return setAnswer('none');
    const { data } = await reset({ email });
    setAnswer(!data ? 'failed' : data.resetSecondFactors ? 'done' : 'none');
    if (data?.resetSecondFactors) setEmail('');
  };
  return (
    <section aria-labelledby="reset">
      <Title order={2} size="h3" id="reset">
        {t('reset.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('reset.lead')}
      </Text>
      <Paper p="md">
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack align="flex-start">
            {answer && (
              <Alert color={answer === 'done' ? 'parvis' : 'coral'} role={answer === 'done' ? 'status' : 'alert'}>
                {answer === 'failed' ? t('failed') : t(`reset.${answer}`)}
              </Alert>
            )}
            <TextInput
              label={t('reset.email')}
              type="email"
              autoComplete="off"
              maxLength={254}
              required
              w="100%"
              maw={420}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" mih={44} loading={fetching}>
              {t('reset.yes')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </section>
  );
}
