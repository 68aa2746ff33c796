import { Alert, Button, Group, Pagination, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOn, wallClockOf } from '@parvis/domain';
import { staffPlacesWords } from './staff-places.words';

export const PAGE = 50;

/** By field: the code of what is wrong with it. */
export type Faults = ReadonlyMap<string, string>;
export const noFaults: Faults = new Map();
export const faultsOf = (errors: readonly { field: string; code: string }[]): Faults =>
  new Map(errors.map(({ field, code }) => [field, code]));

type Code = keyof typeof staffPlacesWords.fr.codes;
const isCode = (code: string): code is Code => Object.hasOwn(staffPlacesWords.fr.codes, code);

/** What is wrong with a field, as a sentence. */
export function useFaultWords(faults: Faults): (field: string) => string | undefined {
  const { t } = useTranslation('staffPlaces');
  return (field) => {
    const code = faults.get(field);
    return code === undefined ? undefined : t(`codes.${isCode(code) ? code : 'OTHER'}`);
  };
}

/** A form whose first wrong field gets the keyboard. */
export function FaultForm({
  faults,
  onSubmit,
  children,
}: {
  faults: Faults;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

interface TextPairProps {
  label: (language: 'fr' | 'en') => string;
  value: { fr: string; en: string };
  maxLength: number;
  error?: string | undefined;
  isLong?: boolean;
  onChange: (value: { fr: string; en: string }) => void;
}

/** One text in both languages. */
export function TextPair({ label, value, maxLength, error, isLong, onChange }: TextPairProps) {
  const Input = isLong ? Textarea : TextInput;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {(['fr', 'en'] as const).map((language) => (
        <Input
          key={language}
          lang={language}
          label={label(language)}
          maxLength={maxLength}
          value={value[language]}
          error={language === 'fr' ? error : undefined}
          onChange={(event: { currentTarget: { value: string } }) =>
            onChange({ ...value, [language]: event.currentTarget.value })
          }
        />
      ))}
    </SimpleGrid>
  );
}

interface WhenInputProps {
  label: string;
  description?: string;
  timeZone: string;
  /** ISO 8601, or empty. */
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** An instant by the clocks of the event. */
export function WhenInput({ label, description, timeZone, value, error, onChange }: WhenInputProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={description}
      value={value && wallClockOf(new Date(value), timeZone)}
      error={error}
      onChange={(event) => onChange(instantOn(event.currentTarget.value, timeZone)?.toISOString() ?? '')}
    />
  );
}

/** The end of every form: what went wrong as a whole, and the button. */
export function FormFoot({ fault, isSaving }: { fault: string | undefined; isSaving: boolean }) {
  const { t } = useTranslation('staffPlaces');
  return (
    <>
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button type="submit" size="md" loading={isSaving}>
          {t('save')}
        </Button>
      </Group>
    </>
  );
}

export function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('staffPlaces');
  if (total <= PAGE) return null;
  return (
    <Pagination
      mt="lg"
      size="lg"
      total={Math.ceil(total / PAGE)}
      value={page}
      onChange={onPage}
      aria-label={t('pages')}
      getItemProps={(number) => ({ 'aria-label': t('page', { page: number }) })}
      getControlProps={(control) => ({ 'aria-label': t(control === 'next' ? 'nextPage' : 'previousPage') })}
    />
  );
}
