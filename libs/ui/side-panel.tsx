import { Drawer, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusNear } from './use-focus-near';

interface SidePanelProps {
  opened: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Details of one thing of a list: beside the list on a wide screen, over all of a phone's. The list keeps its place. */
export function SidePanel({ opened, title, onClose, children }: SidePanelProps) {
  const { t } = useTranslation('ui');
  useFocusNear(opened);
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 'lg'}
      padding="lg"
      transitionProps={{ duration: 150 }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} className="parvis-no-print" />
      <Drawer.Content className="parvis-no-print">
        <Group justify="space-between" align="flex-start" wrap="nowrap" p="lg" pb={0}>
          <Drawer.Title p={0} fz="xl" fw={650} lh={1.25}>
            {title}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} size={44} />
        </Group>
        <Drawer.Body pt="md">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
