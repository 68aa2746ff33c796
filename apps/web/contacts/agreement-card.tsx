import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactAgreementInput } from '@parvis/contract/web';
import { useLanguage } from '@parvis/ui';
import classes from './contacts.module.css';
import type { Entry } from './contact-view';
import { SharesForm } from './shares-form';

interface AgreementCardProps {
  entry: Entry;
  organisation: string;
  onAgree: (agreement: ContactAgreementInput) => void;
}

/** The visitor reads and taps this on the phone of the booth; what they agreed to already is said instead. */
export function AgreementCard({ entry, organisation, onAgree }: AgreementCardProps) {
  const { t } = useTranslation('contacts');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { shares } = entry;
  if (shares.length > 0 && !isOpen)
    return (
      <Stack gap="xs" align="flex-start">
        <Text role="status">
          {t('agreement.given', { what: shares.map((part) => t(`agreement.${part}`)).join(', ') })}
        </Text>
        <Button variant="subtle" mih={44} px={0} onClick={() => setOpen(true)}>
          {t('agreement.more')}
        </Button>
      </Stack>
    );
  return (
    <section className={classes.hand} aria-labelledby="agreement">
      <Title order={3} size="h5" id="agreement">
        {t('agreement.title')}
      </Title>
      <Text size="sm" mb="sm">
        {t('agreement.lead')}
      </Text>
      <Text fw={600} mb="xs">
        {t('agreement.ask', { organisation })}
      </Text>
      <SharesForm
        initial={shares.length > 0 ? shares : ['PROFILE']}
        phone={entry.contact?.phone ?? ''}
        submit={t('agreement.yes')}
        onSubmit={(given) => {
          onAgree({ ...given, language });
          setOpen(false);
        }}
      />
      <Text size="sm" mt="sm">
        {t('agreement.then')} {shares.length === 0 && t('agreement.later')}
      </Text>
    </section>
  );
}
