import { Input, Skeleton, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';

const RichTextEditor = lazy(() => import('./rich-text-editor'));

interface RichTextInputProps {
  label: string;
  /** HTML as the server gave it. */
  value: string;
  /** HTML of what is written; empty when nothing is. The server cleans it. */
  onChange: (html: string) => void;
  description?: ReactNode;
  error?: ReactNode;
  /** The language that is written in. */
  lang?: 'fr' | 'en';
  /** Characters a reader would see; what is used of them is told below. */
  longest: number;
}

/** A text with paragraphs, emphasis, lists and links. Its editor comes when it is on a page. */
export function RichTextInput({ label, value, onChange, description, error, lang, longest }: RichTextInputProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const id = useId();
  const used = lengthOf(value);
  const isOver = used > longest;
  const fault = error ?? (isOver ? t('richText.tooLong') : undefined);
  return (
    <div>
      <Input.Wrapper
        label={label}
        labelElement="div"
        labelProps={{ id: `${id}-label` }}
        description={description}
        descriptionProps={{ id: `${id}-description` }}
        error={fault}
        errorProps={{ id: `${id}-error` }}
      >
        <Suspense fallback={<Skeleton height={196} mt={4} />}>
          <RichTextEditor
            value={value}
            onChange={onChange}
            lang={lang}
            isFaulty={fault !== undefined}
            labelledBy={`${id}-label`}
            describedBy={[description && `${id}-description`, fault && `${id}-error`].filter(Boolean).join(' ')}
          />
        </Suspense>
      </Input.Wrapper>
      <Text size="sm" ta="right" c={isOver ? 'coral.8' : 'dimmed'} fw={isOver ? 600 : 400} mt={4}>
        {t('richText.used', { used: format.number(used), longest: format.number(longest) })}
      </Text>
    </div>
  );
}

const breaks = /<br\s*\/?>|<\/p>|<\/li>/gi;

/** Parsed apart from the page: nothing in it is fetched or run. */
function lengthOf(html: string): number {
  const words = new DOMParser().parseFromString(html.replaceAll(breaks, '\n'), 'text/html').body.textContent;
  return words.replaceAll(/\s*\n\s*/g, '\n').trim().length;
}
