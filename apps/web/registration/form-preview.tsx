import { NativeSelect, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import { askedQuestions, type Language, type Text as Words } from '@parvis/domain';
import { useLanguage, useText } from '@parvis/ui';
import { Questions } from './questions';

interface FormPreviewProps {
  questions: readonly FormQuestionFieldsFragment[];
  kinds: readonly { id: string; name: Words }[];
}

/** The form as somebody who registers sees it; what is answered here goes nowhere. */
export function FormPreview({ questions, kinds }: FormPreviewProps) {
  const { t } = useTranslation('formBuilder');
  const text = useText();
  const own = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const [kindId, setKind] = useState(kinds[0]?.id ?? '');
  const [answers, setAnswers] = useState<Record<string, string[]>>({});
  const asked = askedQuestions(questions, kindId, ['REGISTRATION', 'CONFIRMED'], answers);
  return (
    <Paper component="section" aria-labelledby="preview">
      <Stack>
        <div>
          <Title order={2} size="h4" id="preview">
            {t('preview')}
          </Title>
          <Text c="dimmed">{t('previewLead')}</Text>
        </div>
        <SegmentedControl<Language>
          value={language}
          onChange={setLanguage}
          aria-label={t('previewLanguage')}
          data={[
            { value: 'FR', label: t('languages.fr') },
            { value: 'EN', label: t('languages.en') },
          ]}
        />
        {kinds.length > 1 && (
          <NativeSelect
            size="md"
            label={t('previewKind')}
            value={kindId}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={kinds.map(({ id, name }) => ({ value: id, label: text(name) }))}
          />
        )}
        <Questions
          questions={asked}
          answers={answers}
          fileNames={{}}
          faults={{}}
          language={language}
          onChange={(id, values) => setAnswers((before) => ({ ...before, [id]: values }))}
        />
        {asked.length === 0 && <Text c="dimmed">{t('previewEmpty')}</Text>}
      </Stack>
    </Paper>
  );
}
