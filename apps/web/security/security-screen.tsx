import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@parvis/ui';
import { RequireSignIn } from '../shell/require-sign-in';
import { Devices } from './devices';

/** How one's account is kept from others. */
export function SecurityScreen() {
  return <RequireSignIn>{() => <Security />}</RequireSignIn>;
}

function Security() {
  const { t } = useTranslation('security');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="xl" maw={760}>
        <Devices />
      </Stack>
    </>
  );
}
