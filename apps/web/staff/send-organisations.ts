import type { ImportFault } from '../shell/import-parts';

export interface OrganisationLine {
  line: number;
  name: string;
  change: 'ADDED' | 'CHANGED' | 'SAME' | null;
  /** What changes, of one that is there. */
  fields: string[];
  fault?: { column: string; code: string; value: string };
}

export interface OrganisationReport {
  applied: boolean;
  added: number;
  changed: number;
  same: number;
  faults: number;
  lines: OrganisationLine[];
  ignored: string[];
}

/** Sends a list of organisations, to be looked at or to be imported. */
export async function sendOrganisations(file: File, apply: boolean): Promise<OrganisationReport | ImportFault> {
  const query = new URLSearchParams({ name: file.name, apply: apply ? '1' : '0' });
  try {
    const response = await fetch(`/api/organisations/import?${query.toString()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const answer = (await response.json()) as OrganisationReport | ImportFault;
    return 'lines' in answer || 'fault' in answer ? answer : { fault: 'FAILED' };
  } catch {
    return { fault: 'FAILED' };
  }
}
