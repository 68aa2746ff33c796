import {
  IconCircleCheckFilled,
  IconHandStop,
  IconHelpOctagon,
  IconRepeat,
  IconSquareXFilled,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ScanVerdict } from '@parvis/domain';
import type { Tone } from '@parvis/ui';

/** Each verdict has its own shape, and one of three colours. */
export const verdictLooks: Record<ScanVerdict, { icon: TablerIcon; tone: Tone; className: string }> = {
  ADMITTED: { icon: IconCircleCheckFilled, tone: 'good', className: 'door-good' },
  ALREADY_IN: { icon: IconRepeat, tone: 'waiting', className: 'door-waiting' },
  CANCELLED: { icon: IconSquareXFilled, tone: 'bad', className: 'door-bad' },
  OTHER_EVENT: { icon: IconHandStop, tone: 'bad', className: 'door-bad' },
  UNKNOWN_CODE: { icon: IconHelpOctagon, tone: 'bad', className: 'door-bad' },
};
