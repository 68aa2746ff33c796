import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** For codes read aloud, and for scanners that type like a keyboard and press Enter. */
export function CodeField({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('checkin');
  const field = useRef<HTMLInputElement>(null);
  useKeysFromAnywhere(field);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = field.current?.value.trim();
    if (!field.current || !code) return;
    // Emptied by hand, at once: a scanner may type the next code before React has drawn.
    field.current.value = '';
    onCode(code);
  };

  return (
    <form onSubmit={submit} className="door-code">
      <TextInput
        ref={field}
        label={t('code.label')}
        placeholder={t('code.placeholder')}
        name="code"
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        classNames={{ input: 'door-input' }}
      />
      <Button type="submit" className="door-target">
        {t('code.submit')}
      </Button>
    </form>
  );
}

/** A key that is typed while no field has the focus goes to this one: a scanner does not know where the focus is. */
function useKeysFromAnywhere(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const isTyping = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isElsewhere =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (isTyping && !isElsewhere) field.current?.focus();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [field]);
}
