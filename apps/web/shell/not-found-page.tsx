import { useTranslation } from 'react-i18next';
import { NotFoundState } from '@parvis/ui';
import { LinkButton } from './link-button';

/** There is no such page for this person; the events are a way on. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return <NotFoundState action={<LinkButton to="/">{t('mine.see')}</LinkButton>} />;
}
