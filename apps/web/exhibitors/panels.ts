/** The parts of the page of a booth, as its address says them. */
export const PANELS = ['liste', 'page', 'contenus', 'equipe', 'permanences', 'commande', 'apercu'] as const;

export type Panel = (typeof PANELS)[number];

export const panelOf = (value: unknown): Panel | undefined => PANELS.find((panel) => panel === value);
