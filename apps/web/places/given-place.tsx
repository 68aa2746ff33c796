import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import type { OpenPass } from './use-way';

/** Over the form: who gives the place, which one, and until when. */
export function GivenPlace({ pass }: { pass: OpenPass }) {
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { event, expiresAt, sort } = pass;
  const said =
    sort === 'COMPANY'
      ? t('given.COMPANY', { name: pass.givenBy ?? '' })
      : t(`given.${sort === 'WAITING' ? sort : 'INVITATION'}`);
  return (
    <Alert color="parvis" mb="md" title={text(pass.kind.name)}>
      {said}{' '}
      {expiresAt &&
        t('given.until', {
          day: format.dayOfYear(expiresAt, event.timeZone),
          time: format.time(expiresAt, event.timeZone),
        })}
    </Alert>
  );
}
