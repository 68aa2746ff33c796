import { Alert, Button, CopyButton, Group, Pagination, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOn, wallClockOf } from '@parvis/domain';
import { EmptyState, Facet, SearchField } from '@parvis/ui';
import classes from './staff-places.module.css';
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

/** A link to hand on. */
export function CopyLink({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation('staffPlaces');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          variant="subtle"
          mih={44}
          onClick={copy}
          leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        >
          {copied ? t('copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}

interface StateListProps<State extends string> {
  search: string;
  onSearch: (search: string) => void;
  /** The button that makes one more, for those who may. */
  create: ReactNode;
  label: string;
  state: State | undefined;
  onState: (state: State | undefined) => void;
  /** Each state with how many are in it. */
  states: { value: State; label: string; count: number }[];
  /** The cards of those that are found. */
  children: ReactNode[];
}

/** A short list with a search and a filter by state. */
export function StateList<State extends string>(props: StateListProps<State>) {
  const { search, onSearch, create, label, state, onState, states, children } = props;
  const { t } = useTranslation('staffPlaces');
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="md">
        <SearchField value={search} onSearch={onSearch} style={{ flex: '1 1 240px', maxWidth: 420 }} />
        {create}
      </Group>
      <Facet
        label={label}
        value={state}
        onChange={onState}
        options={states.filter(({ count, value }) => count > 0 || value === state)}
      />
      {children.length === 0 ? (
        <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
      ) : (
        <ul className={classes.list} style={{ marginTop: 16 }}>
          {children}
        </ul>
      )}
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
