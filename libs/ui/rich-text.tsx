import { Box, type BoxProps } from '@mantine/core';
import classes from './rich-text.module.css';

interface RichTextProps extends BoxProps {
  /** As the server gives it: cleaned there, on its way in and on its way out. Nothing else may be shown here. */
  html: string;
  /** Where it is not in the language of the page. */
  lang?: 'fr' | 'en';
}

/** A text with paragraphs, emphasis, lists and links, as people wrote it. */
export function RichText({ html, ...props }: RichTextProps) {
  return <Box className={classes['text']} dangerouslySetInnerHTML={{ __html: html }} {...props} />;
}
