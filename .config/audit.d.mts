export interface Exception {
  package: string;
  reason: string;
  /** YYYY-MM-DD. */
  until: string;
}

export function judgeAudit(
  answer: unknown,
  exceptions: Exception[],
  today: string,
): { isChecked: boolean; faults: string[] };
