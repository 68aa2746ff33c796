import { useTranslation } from 'react-i18next';
import type { PlacesChangeFragment } from '@parvis/contract/web';
import { meetingPlacesWords } from './places.words';

type Fault = keyof typeof meetingPlacesWords.fr.faults;
const isFault = (code: string): code is Fault => Object.hasOwn(meetingPlacesWords.fr.faults, code);

/** Why a change of the places was refused, in words by field; `all` for one that has no field. Undefined where it was made. */
export function usePlaceFaults(): (outcome: PlacesChangeFragment | undefined) => Record<string, string> | undefined {
  const { t } = useTranslation('meetingPlaces');
  return (outcome) => {
    if (!outcome) return { all: t('failed') };
    if (outcome.__typename === 'MeetingPlacesSaved') return undefined;
    const words = outcome.errors.map(({ field, code }) => [field, t(`faults.${isFault(code) ? code : 'OTHER'}`)]);
    return Object.fromEntries(words) as Record<string, string>;
  };
}
