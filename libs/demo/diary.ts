interface Span {
  from: Date;
  to: Date;
}

/** Who is where: nobody is put into two places at once. */
export class Diary {
  private readonly taken = new Map<string, Span[]>();

  isFree(holder: string, { from, to }: Span): boolean {
    return !this.taken.get(holder)?.some((other) => other.from < to && from < other.to);
  }

  take(holder: string, span: Span): void {
    const spans = this.taken.get(holder);
    if (spans) spans.push(span);
    else this.taken.set(holder, [span]);
  }
}
