import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import { IconDeviceTablet, IconDots, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface DoorToolsProps {
  direction: 'IN' | 'OUT';
  onDirection: (direction: 'IN' | 'OUT') => void;
  onWalkIn: () => void;
  onKiosk: () => void;
}

/** What is done beside scanning; on a phone it stays where the thumb is. */
export function DoorTools({ direction, onDirection, onWalkIn, onKiosk }: DoorToolsProps) {
  const { t } = useTranslation('checkin');
  return (
    <div className="door-tools" role="group" aria-label={t('more.tools')}>
      <SegmentedControl<'IN' | 'OUT'>
        size="lg"
        aria-label={t('acts.direction')}
        value={direction}
        onChange={onDirection}
        color={direction === 'OUT' ? 'coral.8' : undefined}
        data={[
          { value: 'IN', label: t('acts.IN') },
          { value: 'OUT', label: t('acts.OUT') },
        ]}
      />
      <Button
        className="door-target"
        variant="light"
        leftSection={<IconUserPlus className="door-long" size={24} aria-hidden />}
        onClick={onWalkIn}
      >
        {t('walkIn.open')}
      </Button>
      <Menu position="top-end" shadow="md">
        <Menu.Target>
          <ActionIcon size={56} variant="default" aria-label={t('more.open')}>
            <IconDots size={28} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            className="door-target"
            fz="lg"
            leftSection={<IconDeviceTablet size={24} aria-hidden />}
            onClick={onKiosk}
          >
            {t('kiosk.open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
