import { Button, Group, NumberInput, Select, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastFigureInput, PastFiguresQuery, PastMeasure } from '@parvis/contract/web';
import { COLLEGES, fieldTerms, YEAR_MEASURES, yearReportWords } from '@parvis/domain';
import { useFormat, useLanguage } from '@parvis/ui';
import classes from './report-table.module.css';

type PastFigure = NonNullable<PastFiguresQuery['pastFigures']>[number];

interface PastFiguresTableProps {
  figures: PastFigure[];
  onSave: (figures: PastFigureInput[]) => Promise<boolean>;
}

const MEASURES: PastMeasure[] = [...COLLEGES, ...YEAR_MEASURES];

/** The figures that were entered, and one line to enter, replace or take away another. */
export function PastFiguresTable({ figures, onSave }: PastFiguresTableProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const format = useFormat();
  const [measure, setMeasure] = useState<PastMeasure>('PARTICIPANTS');
  const [year, setYear] = useState<number | string>('');
  const [value, setValue] = useState<number | string>('');
  const [isBusy, setBusy] = useState(false);
  const nameOf = (one: PastMeasure) => {
    const college = COLLEGES.find((each) => each === one);
    return college
      ? t('past.membersOf', { college: fieldTerms[language].shortColleges[college] })
      : yearReportWords[language].measures[one as (typeof YEAR_MEASURES)[number]];
  };
  const years = [...new Set(figures.map((figure) => figure.year))].sort((a, b) => a - b);
  const known = MEASURES.filter((one) => figures.some((figure) => figure.measure === one));
  const valueOf = (one: PastMeasure, of: number) =>
    figures.find((figure) => figure.measure === one && figure.year === of)?.value;
  const enter = async () => {
    setBusy(true);
    if (await onSave([{ year: Number(year), measure, value: value === '' ? null : Number(value) }])) setValue('');
    setBusy(false);
  };
  return (
    <Stack gap="lg">
      {known.length > 0 && (
        <div className={classes.scroll} role="region" aria-label={t('past.known')} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('past.measure')}</th>
                {years.map((one) => (
                  <th key={one} scope="col" data-kind="NUMBER">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {known.map((one) => (
                <tr key={one}>
                  <th scope="row">{nameOf(one)}</th>
                  {years.map((of) => {
                    const figure = valueOf(one, of);
                    return (
                      <td key={of} data-kind="NUMBER">
                        {figure === undefined ? '–' : format.number(figure)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <Title order={2} size="h4" mb="sm">
          {t('past.enter')}
        </Title>
        <Group align="flex-end" gap="sm">
          <Select
            label={t('past.measure')}
            value={measure}
            onChange={(chosen) => chosen && setMeasure(chosen)}
            data={MEASURES.map((one) => ({ value: one, label: nameOf(one) }))}
            allowDeselect={false}
            w={300}
            maw="100%"
          />
          <NumberInput
            label={t('year')}
            value={year}
            onChange={setYear}
            min={1990}
            max={2100}
            clampBehavior="blur"
            hideControls
            thousandSeparator=""
            w={110}
            required
            withAsterisk={false}
          />
          <NumberInput
            label={t('past.value')}
            value={value}
            onChange={setValue}
            min={0}
            max={10_000_000}
            clampBehavior="blur"
            allowDecimal={false}
            hideControls
            w={140}
          />
          <Button type="submit" loading={isBusy} leftSection={<IconPlus size={18} aria-hidden />}>
            {t('past.add')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}
