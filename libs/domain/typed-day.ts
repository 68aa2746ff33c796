/** YYYY-MM-DD of `05/11/2024`, `5-11-24`, `2024-11-05`, `20241105`; undefined for what is no day of the calendar. */
export function typedDay(typed: string): string | undefined {
  const plain = typed.trim().split(/[ T]/)[0]!;
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(plain);
  const parts = french ? [french[3]!.padStart(4, '20'), french[2]!, french[1]!] : iso?.slice(1);
  if (!parts) return undefined;
  const day = parts.map((part) => part.padStart(2, '0')).join('-');
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day ? day : undefined;
}
