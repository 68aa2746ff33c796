import { useTranslation } from 'react-i18next';
import type { CampaignPartsFragment } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';

/** An audience in one line. */
export function useAudienceWords(audience: CampaignPartsFragment['audience']): string {
  const { t } = useTranslation('campaigns');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const group = (label: string, choices: string[]) =>
    choices.length > 0 && t('audience.choice', { label, chosen: choices.join(', ') });
  const yesNo = (label: string, value: boolean | null) =>
    value !== null && group(label, [t(value ? 'audience.yes' : 'audience.no')]);
  return [
    group(
      t('audience.status'),
      audience.statuses.map((value) => t(`audience.statuses.${value}`)),
    ),
    group(
      t('audience.audience'),
      audience.audiences.map((value) => field(`audiences.${value}`)),
    ),
    group(
      t('audience.college'),
      audience.colleges.map((value) => field(`shortColleges.${value}`)),
    ),
    group(
      t('audience.filiere'),
      audience.filieres.map((value) => field(`filieres.${value}`)),
    ),
    group(
      t('audience.language'),
      audience.languages.map((value) => t(`audience.languages.${value}`)),
    ),
    yesNo(t('audience.members'), audience.ofMembers),
    yesNo(t('audience.came'), audience.came),
    audience.registeredSince !== null &&
      `${t('audience.since')} ${format.shortDay(audience.registeredSince, timeZone)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
