import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type Rest<Props> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: React.Ref<HTMLAnchorElement> };

/** A link of this site that looks like a button. */
export const LinkButton = createLink((props: ButtonProps & Rest<ButtonProps>) => <Button component="a" {...props} />);

/** A link of this site in text. */
export const TextLink = createLink((props: AnchorProps & Rest<AnchorProps>) => <Anchor {...props} />);
