import { Button, Group, Menu, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaultPartsFragment } from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import type { messagesWords } from './messages.words';
import { inserted, type WordsDraft } from './words-draft';

type Field = 'subject' | 'body';

interface WordsEditorProps {
  words: WordsDraft;
  onChange: (words: WordsDraft) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  placeholders: readonly string[];
  faults: readonly FaultPartsFragment[];
}

/** Subject and text of a message, one language at a time. */
export function WordsEditor({ words, onChange, language, onLanguage, placeholders, faults }: WordsEditorProps) {
  const { t } = useTranslation('messages');
  const sayFault = useFaultWords();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  // Where somebody wrote last: there the field goes. Passing through on the way to the menu is no writing.
  const last = useRef<Field>('body');
  const side = language === 'FR' ? 'fr' : 'en';
  const change = (field: Field, text: string) => {
    last.current = field;
    onChange({ ...words, [field]: { ...words[field], [side]: text } });
  };
  const faultsOf = (field: Field) =>
    faults
      .filter((fault) => fault.language === language && fault.field === (field === 'subject' ? 'SUBJECT' : 'BODY'))
      .map((fault, at) => (
        <Text key={at} component="span" display="block" size="sm" inherit>
          {sayFault(fault)}
        </Text>
      ));
  const errorOf = (field: Field) => {
    const said = faultsOf(field);
    return said.length > 0 ? said : undefined;
  };
  const insert = (name: string) => {
    const input = last.current === 'subject' ? subject.current : body.current;
    if (!input) return;
    const { text, at } = inserted(input.value, input.selectionStart ?? 0, input.selectionEnd ?? 0, name);
    change(last.current, text);
    // After the menu has given the focus back.
    requestAnimationFrame(() => {
      input.focus();
      input.setSelectionRange(at, at);
    });
  };
  const languages = (['FR', 'EN'] as const).map((value) => ({
    value,
    label: faults.some((fault) => fault.language === value)
      ? t('editor.toFix', { language: t(`editor.${value}`) })
      : t(`editor.${value}`),
  }));

  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <SegmentedControl<Language>
          aria-label={t('editor.language')}
          value={language}
          onChange={onLanguage}
          data={languages}
          styles={{ label: { minHeight: 44, display: 'grid', placeItems: 'center' } }}
        />
        <Menu position="bottom-end" width={280} returnFocus={false}>
          <Menu.Target>
            <Button variant="default" mih={44} leftSection={<IconBraces size={20} aria-hidden />}>
              {t('editor.insert')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
            {placeholders.map((name) => (
              <Menu.Item
                key={name}
                mih={44}
                onClick={() => insert(name)}
                rightSection={<Text size="xs" c="dimmed">{`{{${name}}}`}</Text>}
              >
                {t(`placeholders.${name as keyof (typeof messagesWords)['fr']['placeholders']}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <TextInput
        ref={subject}
        label={t('editor.subject')}
        lang={side}
        required
        value={words.subject[side]}
        onPointerDown={() => (last.current = 'subject')}
        onKeyDown={({ key }) => isWriting(key) && (last.current = 'subject')}
        onChange={(event) => change('subject', event.currentTarget.value)}
        error={errorOf('subject')}
      />
      <Textarea
        ref={body}
        label={t('editor.body')}
        description={t('editor.help')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        lang={side}
        required
        minRows={9}
        maxRows={24}
        value={words.body[side]}
        onPointerDown={() => (last.current = 'body')}
        onKeyDown={({ key }) => isWriting(key) && (last.current = 'body')}
        onChange={(event) => change('body', event.currentTarget.value)}
        error={errorOf('body')}
      />
    </Stack>
  );
}

const isWriting = (key: string) => key !== 'Tab' && key !== 'Shift';

/** A fault with its place, as people read it. */
function useFaultWords(): (fault: FaultPartsFragment) => string {
  const { t } = useTranslation('messages');
  return ({ code, line, column, found }) => {
    const fault = t(`faults.${code}`, { found: found ?? '' });
    if (line === null) return fault;
    return column === null ? t('faults.at', { line, fault }) : t('faults.atColumn', { line, column, fault });
  };
}
