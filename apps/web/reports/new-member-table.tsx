import { useTranslation } from 'react-i18next';
import type { NewMemberTableQuery } from '@parvis/contract/web';
import classes from './reports.module.css';

export type NewMemberTableData = NonNullable<NewMemberTableQuery['newMemberTable']>;

/** The table as the activity report prints it, cell by cell. */
export function NewMemberTable({ table }: { table: NewMemberTableData }) {
  const { t } = useTranslation('reports');
  return (
    <table className={classes.table}>
      <caption>{t('caption', { year: table.year })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('session')}</th>
          <th scope="col">{t('satisfaction')}</th>
          <th scope="col">{t('information')}</th>
          <th scope="col">{t('grade')}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.eventSlug}>
            <th scope="row" className={classes.number}>
              {row.session}
            </th>
            <td data-label={t('satisfaction')}>{row.satisfaction}</td>
            <td data-label={t('information')} className={classes.number}>
              {row.partnerClubInformation}
            </td>
            <td data-label={t('grade')} className={classes.number}>
              {row.sessionGrade}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
