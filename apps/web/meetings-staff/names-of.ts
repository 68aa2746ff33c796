import { useTranslation } from 'react-i18next';

interface Named {
  name: string;
  organisationName?: string | null;
}

/** The two people of a meeting in a line, with their organisations where those are known. */
export function useNamesOf(): (people: readonly Named[]) => string {
  const { t } = useTranslation('planning');
  return (people) => {
    const [one = '', other = ''] = people.map(({ name, organisationName }) =>
      organisationName ? `${name} (${organisationName})` : name,
    );
    return t('meetings.and', { one, other, interpolation: { escapeValue: false } });
  };
}

export const namesOnly = (people: readonly Named[]) => people.map(({ name }) => ({ name }));
