import { Logger } from '@nestjs/common';

const log = new Logger('Coalesce');

/**
 * Does `work` for a key at once when it has been quiet, else when `pauseMs` have gone by since it was last done:
 * however often it is asked for, it is done at most once in `pauseMs`, and always once more after the last request.
 */
export class Coalesce {
  private readonly states = new Map<string, { isAskedAgain: boolean; timer?: NodeJS.Timeout }>();

  constructor(
    private readonly pauseMs: number,
    private readonly work: (key: string) => Promise<void> | void,
  ) {}

  ask(key: string): void {
    const state = this.states.get(key);
    if (state) {
      state.isAskedAgain = true;
      return;
    }
    this.states.set(key, { isAskedAgain: false });
    void this.run(key);
  }

  /** Drops what waits. */
  stop(): void {
    for (const { timer } of this.states.values()) clearTimeout(timer);
    this.states.clear();
  }

  private async run(key: string): Promise<void> {
    try {
      await this.work(key);
    } catch (error) {
      log.error(error instanceof Error ? error.message : 'unknown');
    }
    const state = this.states.get(key);
    if (!state) return;
    state.timer = setTimeout(() => {
      if (!state.isAskedAgain) return void this.states.delete(key);
      state.isAskedAgain = false;
      void this.run(key);
    }, this.pauseMs);
  }
}
