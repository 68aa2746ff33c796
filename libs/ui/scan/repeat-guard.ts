const QUIET_MS = 4000;

/** Tells a badge that stays before the camera from one that is shown again. */
export class RepeatGuard {
  private readonly lastSeen = new Map<string, number>();

  /** True when `code` was not in sight during the last four seconds; `at` in milliseconds, growing. */
  isNew(code: string, at: number): boolean {
    for (const [known, seen] of this.lastSeen) if (at - seen >= QUIET_MS) this.lastSeen.delete(known);
    const isNew = !this.lastSeen.has(code);
    this.lastSeen.set(code, at);
    return isNew;
  }
}
