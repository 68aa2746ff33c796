import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './kit.css';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './theme';

/** The look, for everything inside. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const close = t('close');
  // Every message in passing has a button that says what it does.
  const spoken = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } },
      }),
    [close],
  );
  return (
    <MantineProvider theme={spoken} forceColorScheme="light">
      <Notifications position="top-center" />
      {children}
    </MantineProvider>
  );
}
