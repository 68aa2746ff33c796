import { retryDelay } from '@parvis/ui/scan';

/** Does one thing over and over, never twice at once: when asked, again if asked meanwhile, sooner after a failure. */
export class Loop {
  private running = false;
  private askedAgain = false;
  private failures = 0;
  private stopped = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Rejects where it failed. */
    private readonly round: () => Promise<void>,
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.stopped = false;
    this.kick();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** A round now, or another one after the present one. */
  readonly kick = (): void => {
    if (this.running) this.askedAgain = true;
    else void this.run();
  };

  private async run(): Promise<void> {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.running = true;
    this.askedAgain = false;
    this.failures = await this.round().then(
      () => 0,
      () => this.failures + 1,
    );
    this.running = false;
    if (this.stopped) return;
    if (this.askedAgain && this.failures === 0) return this.run();
    this.timer = setTimeout(this.kick, this.failures > 0 ? retryDelay(this.failures, Math.random()) : this.everyMs);
  }
}
