import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { staffMay } from '@parvis/domain';
import { PageHeader } from '@parvis/ui';
import { RequireSignIn } from '../shell/require-sign-in';
import { Devices } from './devices';
import { Factors } from './factors';
import { ResetPerson } from './reset-person';

/** How one's account is kept from others. */
export function SecurityScreen() {
  return <RequireSignIn>{(me) => <Security mayReset={staffMay(me, 'staff.manage')} />}</RequireSignIn>;
}

function Security({ mayReset }: { mayReset: boolean }) {
  const { t } = useTranslation('security');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="xl" maw={760}>
        <Factors />
        <Devices />
        {mayReset && <ResetPerson />}
      </Stack>
    </>
  );
}
