import { useFormat } from '@parvis/ui';

export function useMoment(instant: string, timeZone: string): { day: string; time: string } {
  const format = useFormat();
  return { day: format.shortDay(instant, timeZone), time: format.time(instant, timeZone) };
}
