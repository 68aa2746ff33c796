import { Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PERSONAL_DATA, type PersonalTable, PURPOSES, type Purpose, TABLE_WORDS } from '@parvis/domain';
import { PageHeader, useFormat, useText } from '@parvis/ui';
import { useNow } from '../shell/now';
import classes from './register.module.css';

const purposes = Object.keys(PURPOSES) as Purpose[];
const tables: [keyof typeof PERSONAL_DATA, PersonalTable][] = Object.entries(PERSONAL_DATA) as never;

/** What staff hand to their data protection officer: the code's own list, in words. */
export function RegisterScreen() {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const now = useNow();
  return (
    <>
      <PageHeader
        title={t('register.title')}
        lead={`${t('register.lead')} ${t('register.made', { day: format.day(now, 'Europe/Paris') })}`}
        action={
          <Button
            className={classes.action}
            mih={44}
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('register.print')}
          </Button>
        }
      />
      <Stack gap="md">
        {purposes.map((purpose) => (
          <Treatment key={purpose} purpose={purpose} />
        ))}
        <Paper component="section" p="md" className={classes.purpose}>
          <Title order={2} size="h4">
            {t('register.transfers')}
          </Title>
          <Text>{t('register.transfersNone')}</Text>
        </Paper>
        <Paper component="section" p="md" className={classes.purpose}>
          <Title order={2} size="h4" mb={4}>
            {t('register.measures')}
          </Title>
          <List>
            {t('register.measureList', { returnObjects: true }).map((measure) => (
              <List.Item key={measure}>{measure}</List.Item>
            ))}
          </List>
        </Paper>
      </Stack>
    </>
  );
}

function Treatment({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation('privacy');
  const text = useText();
  const facts = PURPOSES[purpose];
  const records = tables.filter(([, table]) => table.purpose === purpose);
  const fate = ({ rows, keep, law }: PersonalTable) =>
    keep ? t('register.KEEP', { law: law ?? '' }) : t(`register.${rows}`);
  return (
    <Paper component="section" p="md" className={classes.purpose}>
      <Title order={2} size="h4">
        {text(facts.name)}
      </Title>
      <dl className={classes.facts}>
        <dt>{t('register.people')}</dt>
        <dd>{text(facts.people)}</dd>
        <dt>{t('register.data')}</dt>
        <dd>{text(facts.data)}</dd>
        <dt>{t('register.basis')}</dt>
        <dd>{t(`basis.${facts.basis}`)}</dd>
        <dt>{t('register.recipients')}</dt>
        <dd>{text(facts.recipients)}</dd>
        <dt>{t('register.retention')}</dt>
        <dd>{text(facts.retention)}</dd>
        <dt>{t('register.erasure')}</dt>
        <dd>{records.map(([name, table]) => `${text(TABLE_WORDS[name])} (${fate(table)})`).join(', ')}</dd>
      </dl>
    </Paper>
  );
}
