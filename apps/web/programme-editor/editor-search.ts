/** What the address of the editor keeps: the day shown, the session or panel open. */
export interface EditorSearch {
  jour?: string;
  seance?: string;
  vue?: 'conflits' | 'versions' | 'salles' | 'publier';
}

const VIEWS = ['conflits', 'versions', 'salles', 'publier'] as const;

export function editorSearch(search: Record<string, unknown>): EditorSearch {
  const { jour, seance, vue } = search;
  const view = VIEWS.find((known) => known === vue);
  return {
    ...(typeof jour === 'string' && /^\d{4}-\d\d-\d\d$/.test(jour) && { jour }),
    ...(typeof seance === 'string' && seance !== '' && { seance }),
    ...(view && { vue: view }),
  };
}
