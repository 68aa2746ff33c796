import { Alert, Anchor, Button, Group, Modal, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BADGE_FORMAT_NAMES, BADGE_FORMATS, type BadgeFormatName, spellTicketCode } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import { askBadge } from './api';
import { BadgeSide, useBadgeFacts } from './badge-side';
import { productTime } from './clock';
import type { DoorState, DoorStore } from './door-store';
import type { Guest } from './guest-book';
import { usePrintSheet } from './print-sheet';
import type { DoorSync } from './sync';
import { useFocusBack } from './use-focus-back';

const STORED = 'parvis.badge-format';

/** The format that this tablet printed last: its printer does not change as often as its guests. */
export const formatOfPrinter = (usual: BadgeFormatName): BadgeFormatName =>
  BADGE_FORMAT_NAMES.find((name) => name === localStorage.getItem(STORED)) ?? usual;

interface BadgeDialogProps {
  store: DoorStore;
  state: DoorState;
  sync: DoorSync;
  isOnline: boolean;
  guest: Guest;
  onClose: () => void;
}

/** Prints a badge, or prints it again: the server's own while it can be reached, else a plain one from this tablet. */
export function BadgeDialog({ store, state, sync, isOnline, guest, onClose }: BadgeDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const language = useLanguage();
  const { tablet, key } = state.door;
  const factsOf = useBadgeFacts(tablet);
  const facts = factsOf(guest);
  const [format, setFormat] = useState(formatOfPrinter(tablet.badgeFormat));
  const [withBack, setWithBack] = useState(true);
  const [made, setMade] = useState<'PDF' | 'PLAIN'>();
  const [isBusy, setBusy] = useState(false);
  const pdf = usePdf();
  const { sheet, print } = usePrintSheet();
  const isListed = tablet.guests.some(({ ticketId }) => ticketId === guest.ticketId);

  const printBadge = async () => {
    setBusy(true);
    localStorage.setItem(STORED, format);
    const file =
      isOnline && isListed
        ? await askBadge(key, addressOf(guest, format, withBack, language)).catch(() => undefined)
        : undefined;
    if (file) pdf.print(file);
    else print({ facts, format, withBack });
    setMade(file ? 'PDF' : 'PLAIN');
    await store.desk.print(guest.ticketId, format, productTime());
    sync.kick();
    setBusy(false);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('badge.title', { name: guest.name })}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <div className="badge-dialog">
        <BadgeSide facts={facts} format={format} side="FRONT" label={t('badge.preview', { name: guest.name })} />
        <Stack>
          <Text>{t(isOnline && isListed ? 'badge.online' : 'badge.offline')}</Text>
          <NativeSelect
            size="md"
            label={t('badge.format')}
            classNames={{ input: 'door-input' }}
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value as BadgeFormatName)}
            data={BADGE_FORMAT_NAMES.map((value) => ({ value, label: t(`badge.formats.${value}`) }))}
          />
          {!BADGE_FORMATS[format].isLabel && (
            <Switch
              size="lg"
              className="door-switch"
              label={t('badge.withBack')}
              checked={withBack}
              onChange={(event) => setWithBack(event.currentTarget.checked)}
            />
          )}
          <Text>
            {t('badge.code')} <strong className="badge-code">{spellTicketCode(guest.code)}</strong>
          </Text>
          <Group>
            <Button
              className="door-target"
              size="lg"
              data-autofocus
              loading={isBusy}
              leftSection={<IconPrinter size={24} aria-hidden />}
              onClick={() => void printBadge()}
            >
              {t(guest.prints > 0 ? 'badge.again' : 'badge.print')}
            </Button>
          </Group>
          <div role="status">
            {made && (
              <Alert color="parvis" title={t(`badge.made.${made}.title`)}>
                {t(`badge.made.${made}.lead`)}{' '}
                {pdf.address && (
                  <Anchor href={pdf.address} target="_blank" rel="noopener" fw={650}>
                    {t('badge.openPdf')}
                  </Anchor>
                )}
              </Alert>
            )}
          </div>
        </Stack>
      </div>
      {sheet}
      {pdf.frame}
    </Modal>
  );
}

function addressOf({ ticketId }: Guest, format: BadgeFormatName, withBack: boolean, language: string): string {
  const query = new URLSearchParams({
    ticket: ticketId,
    format,
    back: withBack ? '1' : '0',
    lang: language.toLowerCase(),
  });
  return `/api/door/badge.pdf?${query.toString()}`;
}

/** A PDF in a frame that is not seen, printed as soon as it is there; some browsers want it opened instead. */
function usePdf() {
  const [address, setAddress] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address);
    },
    [address],
  );
  return {
    address,
    print: (file: Blob) => setAddress(URL.createObjectURL(file)),
    frame: address && navigator.pdfViewerEnabled && (
      <iframe
        ref={frame}
        src={address}
        className="badge-frame"
        title="PDF"
        aria-hidden
        tabIndex={-1}
        onLoad={() => frame.current?.contentWindow?.print()}
      />
    ),
  };
}
