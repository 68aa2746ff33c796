import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CreateEventDocument } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { blankEvent, EventForm, inputOf } from './event-form';
import { faultsOf, noFaults } from './faults';
import { useKept } from '../shell/use-kept';

/** An event from nothing: a draft that its settings bring on. */
export function NewEventScreen() {
  const { t } = useTranslation('team');
  const navigate = useNavigate();
  const [{ fetching }, create] = useMutation(CreateEventDocument);
  const [draft, change, drop] = useKept('event.new', blankEvent);
  const [faults, setFaults] = useState(noFaults);
  const [hasFailed, setFailed] = useState(false);

  const submit = async () => {
    setFailed(false);
    const { data } = await create({ input: inputOf(draft) });
    if (!data) return setFailed(true);
    if (data.createEvent.__typename === 'InvalidInput') return setFaults(faultsOf(data.createEvent.errors));
    drop();
    return navigate({ to: '/equipe/$slug/reglages', params: { slug: data.createEvent.event.slug } });
  };
  return (
    <>
      <PageHeader title={t('form.newTitle')} lead={t('form.newLead')} />
      <EventForm
        draft={draft}
        faults={faults}
        hasFailed={hasFailed}
        isSending={fetching}
        submit={t('form.create')}
        onChange={change}
        onSubmit={() => void submit()}
      >
        <LinkButton to="/equipe/evenements" variant="subtle">
          {t('cancel')}
        </LinkButton>
      </EventForm>
    </>
  );
}
