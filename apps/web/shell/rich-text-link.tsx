import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconLink } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** `www.example.org` and `a@example.org` are what people type. Undefined for what leads nowhere. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text)) return `mailto:${text}`;
  const address = /^(https?:\/\/|mailto:)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'mailto:' || hostname.includes('.') ? address : undefined;
}

/** Makes the chosen words a link, changes the one that the cursor is in, or takes it away. */
export function LinkControl({ editor, className }: { editor: Editor; className?: string }) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const isLink = useEditorState({ editor, selector: (state) => state.editor.isActive('link') });
  const close = () => {
    setTyped(undefined);
    setWrong(false);
  };
  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  const keep = () => {
    if (!typed?.trim()) return remove();
    const href = linkOf(typed);
    if (!href) return setWrong(true);
    close();
    const chain = editor.chain().focus().extendMarkRange('link');
    // Without words to carry it, the address is its own words.
    if (editor.state.selection.empty && !isLink) {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      chain.setLink({ href }).run();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    keep();
  };
  return (
    <Popover
      opened={typed !== undefined}
      onChange={(opened) => opened || close()}
      trapFocus
      returnFocus
      shadow="md"
      width={320}
    >
      <Popover.Target>
        <RichTextEditor.Control
          className={className}
          aria-label={t('richText.link')}
          title={t('richText.link')}
          active={isLink}
          onClick={() => setTyped(String(editor.getAttributes('link')['href'] ?? ''))}
        >
          <IconLink size={18} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('richText.link')}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('richText.address')}
            placeholder="https://"
            inputMode="url"
            value={typed ?? ''}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            error={isWrong && t('richText.addressInvalid')}
          />
          <Group justify="flex-end" gap="sm">
            {isLink && (
              <Button variant="default" onClick={remove}>
                {t('richText.unlink')}
              </Button>
            )}
            <Button onClick={keep}>{t('richText.keep')}</Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
