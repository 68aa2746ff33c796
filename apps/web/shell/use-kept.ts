import { useEffect, useState } from 'react';

/** What is typed into a form, kept through a reload of the page until `drop` is called. */
export function useKept<Form extends object>(
  key: string,
  initial: () => Form,
): [Form, (change: Partial<Form>) => void, drop: () => void] {
  const stored = `parvis.kept.${key}`;
  const [form, setForm] = useState<Form>(() => ({ ...initial(), ...read<Form>(stored) }));
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    if (isChanged) write(stored, form);
  }, [stored, form, isChanged]);
  return [
    form,
    (change) => {
      setChanged(true);
      setForm((before) => ({ ...before, ...change }));
    },
    () => {
      setChanged(false);
      write(stored, undefined);
    },
  ];
}

function read<Form>(key: string): Partial<Form> {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? '{}') ?? {}) as Partial<Form>;
  } catch {
    return {};
  }
}

function write(key: string, form: object | undefined): void {
  try {
    if (form) sessionStorage.setItem(key, JSON.stringify(form));
    else sessionStorage.removeItem(key);
  } catch {
    // A full or closed storage: the form still works, it only forgets at a reload.
  }
}
