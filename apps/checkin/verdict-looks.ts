import {
  IconAlertOctagonFilled,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconClockPause,
  IconClockX,
  IconDoorExit,
  IconHandStop,
  IconHelpOctagon,
  IconHourglassHigh,
  IconKeyOff,
  IconUserOff,
  IconRepeat,
  IconReplace,
  IconSquareXFilled,
  IconTicketOff,
  IconUserQuestion,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ScanVerdict } from '@parvis/domain';
import type { Tone } from '@parvis/ui';

/** Each verdict has its own shape, and one of three colours. */
export const verdictLooks: Record<ScanVerdict, { icon: TablerIcon; tone: Tone; className: string }> = {
  ADMITTED: { icon: IconCircleCheckFilled, tone: 'good', className: 'door-good' },
  LEFT: { icon: IconDoorExit, tone: 'good', className: 'door-good' },
  ALREADY_IN: { icon: IconRepeat, tone: 'waiting', className: 'door-waiting' },
  NOT_IN: { icon: IconUserQuestion, tone: 'waiting', className: 'door-waiting' },
  UNDONE: { icon: IconArrowBackUp, tone: 'waiting', className: 'door-waiting' },
  CANCELLED: { icon: IconSquareXFilled, tone: 'bad', className: 'door-bad' },
  TRANSFERRED: { icon: IconReplace, tone: 'bad', className: 'door-bad' },
  OTHER_EVENT: { icon: IconHandStop, tone: 'bad', className: 'door-bad' },
  FORGED: { icon: IconAlertOctagonFilled, tone: 'bad', className: 'door-bad' },
  KEY_REVOKED: { icon: IconKeyOff, tone: 'bad', className: 'door-bad' },
  KEY_OLD: { icon: IconHourglassHigh, tone: 'bad', className: 'door-bad' },
  KIND_NOT_ADMITTED: { icon: IconTicketOff, tone: 'bad', className: 'door-bad' },
  TOO_EARLY: { icon: IconClockPause, tone: 'bad', className: 'door-bad' },
  TOO_LATE: { icon: IconClockX, tone: 'bad', className: 'door-bad' },
  NOT_SIGNED_UP: { icon: IconUserOff, tone: 'bad', className: 'door-bad' },
  FULL: { icon: IconUsersGroup, tone: 'bad', className: 'door-bad' },
  NO_REENTRY: { icon: IconDoorExit, tone: 'bad', className: 'door-bad' },
  UNKNOWN_CODE: { icon: IconHelpOctagon, tone: 'bad', className: 'door-bad' },
};
