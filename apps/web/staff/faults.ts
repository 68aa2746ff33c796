import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { teamWords } from './team.words';

/** By field: the code of what is wrong with it. */
export type Faults = ReadonlyMap<string, string>;
export const noFaults: Faults = new Map();
export const faultsOf = (errors: readonly { field: string; code: string }[]): Faults =>
  new Map(errors.map(({ field, code }) => [field, code]));

type Code = keyof typeof teamWords.fr.codes;
const isCode = (code: string): code is Code => Object.hasOwn(teamWords.fr.codes, code);

/** What is wrong with a field, as a sentence. */
export function useFaultWords(faults: Faults): (field: string) => string | undefined {
  const { t } = useTranslation('team');
  return (field) => {
    const code = faults.get(field);
    return code === undefined ? undefined : t(`codes.${isCode(code) ? code : 'OTHER'}`);
  };
}

/** The keyboard goes to the first field that is wrong. */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, faults: Faults): void {
  useEffect(() => {
    if (faults.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, faults]);
}
