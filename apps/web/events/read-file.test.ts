import { describe, expect, it } from 'vitest';
import { textOfFile } from './read-file';

describe('a calendar file', () => {
  it('is read in UTF-8, with or without its mark', async () => {
    expect(await textOfFile(new Blob(['Médecine, œuvre']))).toBe('Médecine, œuvre');
    expect(await textOfFile(new Blob(['\uFEFFMédecine']))).toBe('Médecine');
  });

  it('is read as older spreadsheets write it', async () => {
    expect(await textOfFile(new Blob([new Uint8Array([0x4d, 0xe9, 0x64, 0x9c])]))).toBe('Médœ');
  });
});
