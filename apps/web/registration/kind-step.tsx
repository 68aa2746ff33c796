import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegistrationPageQuery } from '@parvis/contract/web';
import { CodeField } from '../places/code-field';
import { KindChoice } from '../places/kind-choice';
import type { Way } from '../places/use-way';
import type { Draft } from './draft';

type Event = NonNullable<RegistrationPageQuery['event']>;

/** The tickets there are, and a code that changes them. */
export function Kinds({
  event,
  way,
  draft,
  choose,
  error,
}: {
  event: Event;
  way: Way;
  draft: Draft;
  choose: (kindId: string) => void;
  error: string | undefined;
}) {
  return (
    <Stack>
      <KindChoice
        slug={event.slug}
        offers={way.offers}
        timeZone={event.timeZone}
        value={draft.kindId}
        error={error}
        onChoose={choose}
      />
      <EventCode event={event} way={way} />
    </Stack>
  );
}

/** A code for the event: it stands in the address, so that a link may carry it. */
export function EventCode({ event, way }: { event: Event; way: Way }) {
  const navigate = useNavigate();
  const { t } = useTranslation('places');
  const { code } = useSearch({ from: '/evenements/$slug/inscription' });
  return (
    <CodeField
      key={code ?? ''}
      eventId={event.id}
      code={code}
      accepted={way.code}
      fault={way.codeFault && t(`code.${way.codeFault.fault}`)}
      onApply={(word) =>
        void navigate({
          to: '/evenements/$slug/inscription',
          params: { slug: event.slug },
          search: (before) => ({ ...before, code: word }),
          replace: true,
        })
      }
    />
  );
}
