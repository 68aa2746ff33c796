/** Runs `work` for a key at once, then at most once in `pauseMs` for as long as it is asked for. */
export class Coalesced {
  private readonly pauses = new Map<string, { timer: NodeJS.Timeout; again: boolean }>();

  constructor(
    private readonly pauseMs: number,
    private readonly work: (key: string) => void,
  ) {}

  ask(key: string): void {
    const pause = this.pauses.get(key);
    if (pause) pause.again = true;
    else this.run(key);
  }

  stop(): void {
    for (const { timer } of this.pauses.values()) clearTimeout(timer);
    this.pauses.clear();
  }

  private run(key: string): void {
    const timer = setTimeout(() => {
      const again = this.pauses.get(key)?.again;
      this.pauses.delete(key);
      if (again) this.run(key);
    }, this.pauseMs);
    this.pauses.set(key, { timer, again: false });
    this.work(key);
  }
}
