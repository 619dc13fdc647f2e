/** Why something is not saved as it should be; `newer`: a newer version of the course has the store. */
export type Unsaved = 'noted' | 'lost' | 'newer';

/** Tells the page how what was done is kept (page-scripts/record.client.ts). */
export const announce = (type: 'zhike:saved' | 'zhike:unsaved', detail: string): boolean =>
  document.dispatchEvent(new CustomEvent(type, { detail }));
