import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import classes from './hall.module.css';
import { useNow } from './now';

/** A screen hangs for days: what its socket missed while the network was away, it asks for. */
const ASK_AGAIN = 60_000;

/** What hangs in the hall, to be read from the last row; it asks for its data anew by itself. */
export function HallShell({ askAgain, children }: { askAgain: () => void; children: ReactNode }) {
  useEffect(() => {
    const timer = setInterval(askAgain, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [askAgain]);
  return <main className={classes.screen}>{children}</main>;
}

interface HallHeadProps {
  event: string;
  title: string;
  timeZone: string;
}

/** The event, what the screen shows, and the time of the event by the server's clock. */
export function HallHead({ event, title, timeZone }: HallHeadProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const now = useNow();
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <p className={classes.event}>{event}</p>
        <h1 className={classes.place}>{title}</h1>
      </div>
      <p className={classes.clock}>
        <span className={classes.hidden}>{t('hallClock')} </span>
        <time dateTime={now.toISOString()}>{format.time(now, timeZone)}</time>
      </p>
    </header>
  );
}
