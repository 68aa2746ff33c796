import { Stack } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';

interface InLineNoticeProps {
  place: { email: string; rank: number | null; token: string | null };
  slug: string;
}

/** In line for a place: the rank, and the page from which one leaves. */
export function InLineNotice({ place: { email, rank, token }, slug }: InLineNoticeProps) {
  const { t } = useTranslation('places');
  return (
    <div role="status">
      <EmptyState
        icon={IconClockHour4}
        order={1}
        title={rank === null ? t('line.alreadyTitle') : t('line.joinedTitle', { rank })}
        action={
          <Stack gap="xs" align="center">
            {token && (
              <LinkButton to="/liste-attente/$token" params={{ token }}>
                {t('line.open')}
              </LinkButton>
            )}
            <LinkButton to="/evenements/$slug" params={{ slug }} variant="subtle">
              {t('backToEvent')}
            </LinkButton>
          </Stack>
        }
      >
        {rank === null ? t('line.already', { email }) : t('line.joined', { email })}
      </EmptyState>
    </div>
  );
}
