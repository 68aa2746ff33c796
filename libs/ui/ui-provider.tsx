import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './kit.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { theme } from './theme';

/** The look, for everything inside. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications position="top-center" />
      {children}
    </MantineProvider>
  );
}
