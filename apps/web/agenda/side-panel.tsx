import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SidePanelProps {
  opened: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Details of one thing of a list: beside the list on a wide screen, over all of a phone's. The list keeps its place. */
export function SidePanel({ opened, title, onClose, children }: SidePanelProps) {
  const { t } = useTranslation('agenda');
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size={isPhone ? '100%' : 'lg'}
      title={title}
      transitionProps={{ duration: 150 }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeButtonProps={{ 'aria-label': t('session.close'), size: 44 }}
      styles={{
        title: { fontSize: 'var(--mantine-font-size-xl)', fontWeight: 650, lineHeight: 1.25 },
        header: { alignItems: 'flex-start' },
      }}
      className="parvis-no-print"
    >
      {children}
    </Drawer>
  );
}
