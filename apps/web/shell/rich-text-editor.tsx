import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/tiptap/styles.css';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './rich-text-editor.module.css';
import { LinkControl } from './rich-text-link';

interface RichTextEditorProps {
  value: string;
  onChange: (html: string) => void;
  lang?: 'fr' | 'en';
  isFaulty: boolean;
  labelledBy: string;
  describedBy: string;
}

/** No more than the server keeps. */
const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https', protocols: ['mailto'] },
  }),
];

export default function Editor({ value, onChange, lang, isFaulty, labelledBy, describedBy }: RichTextEditorProps) {
  const { t } = useTranslation('shell');
  // What this editor itself said last.
  const written = useRef(value);
  const editor = useEditor({
    extensions,
    content: value,
    onUpdate: (change) => {
      written.current = change.editor.isEmpty ? '' : change.editor.getHTML();
      onChange(written.current);
    },
  });
  useEffect(() => {
    editor.setOptions({
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          ...(describedBy && { 'aria-describedby': describedBy }),
          ...(isFaulty && { 'aria-invalid': 'true' }),
          ...(lang && { lang }),
        },
      },
    });
  }, [editor, labelledBy, describedBy, isFaulty, lang]);
  // What comes from elsewhere, a form that was saved or set back, takes the place of what was written.
  useEffect(() => {
    if (value === written.current || editor.isDestroyed) return;
    written.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);

  return (
    <RichTextEditor
      editor={editor}
      mt={4}
      withCodeHighlightStyles={false}
      classNames={{ root: classes['root'], control: classes['control'], content: classes['content'] }}
      data-faulty={isFaulty || undefined}
      labels={{
        boldControlLabel: t('richText.bold'),
        italicControlLabel: t('richText.italic'),
        bulletListControlLabel: t('richText.list'),
        orderedListControlLabel: t('richText.numbers'),
        undoControlLabel: t('richText.undo'),
        redoControlLabel: t('richText.redo'),
      }}
    >
      <RichTextEditor.Toolbar role="group" aria-label={t('richText.tools')}>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
          <LinkControl editor={editor} className={classes['control']} />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}
