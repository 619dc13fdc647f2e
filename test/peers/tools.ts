/** What may be given to `npm run peers` as `--name=path`: what we do not ship, and where it was put. */
export const GIVEN = ['qti21', 'qti30', 'scorm12', 'qti-components'] as const;

/** What the checks need of the machine: a folder to write in, and what was given. */
export interface Tools {
  readonly folder: string;
  readonly write: (name: string, file: string | Uint8Array) => string;
  readonly list: (folder: string) => readonly string[];
  readonly given: Readonly<Partial<Record<(typeof GIVEN)[number], string>>>;
}
