import { ActionIcon } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SavePersonDocument } from '@parvis/contract/web';
import { useEvent } from '../shell/event-space';
import type { Person } from './find-people';
import { tell } from './tell';

/** Keeps an eye on somebody; shown at once, taken back when it did not arrive. */
export function SaveStar({ person }: { person: Person }) {
  const { t } = useTranslation('asking');
  const { id: eventId } = useEvent();
  const [isSaved, setSaved] = useState(person.isSaved);
  const [, save] = useMutation(SavePersonDocument);
  const Icon = isSaved ? IconStarFilled : IconStar;
  const toggle = async () => {
    setSaved(!isSaved);
    const { data } = await save({ eventId, personId: person.personId, isSaved: !isSaved });
    if (data) return;
    setSaved(isSaved);
    tell(t('keep.failed'), 'refused');
  };
  return (
    <ActionIcon
      variant="subtle"
      size={44}
      aria-pressed={isSaved}
      aria-label={t('find.save', { name: person.name })}
      onClick={() => void toggle()}
    >
      <Icon size={22} aria-hidden />
    </ActionIcon>
  );
}
