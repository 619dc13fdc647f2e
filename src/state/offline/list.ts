/** A file of the course as it was published: a part of the SHA-256 of its bytes, and what it weighs packed (0 if it is in no part). */
export type KeptFile = readonly [hash: string, packed: number];

/** All files of one version of the course by their path, and what there is to keep of it: parts, each with all that its pages need. */
export interface KeptList {
  readonly format: 1;
  readonly version: string;
  readonly files: Readonly<Record<string, KeptFile>>;
  /** By name, `zh/crm`: places in the order of `files`. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
}

/** A list as it came; null where it is none that this version reads. */
export const readList = (raw: unknown): KeptList | null => {
  const found = raw as Partial<KeptList> | null;
  const whole =
    typeof found === 'object' && found?.format === 1 && typeof found.version === 'string' && found.files && found.parts;
  return whole ? (found as KeptList) : null;
};

/** The file that a host gives for a path below the base. Example: fileAt('zh/') is 'zh/index.html'. */
export const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The address of a file below the base, as it is asked for. Example: addressOf('zh/index.html') is 'zh/'. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The paths of all files of some parts, each once; a part that this version does not have has none. */
export const filesOf = ({ files, parts }: KeptList, wanted: readonly string[]): readonly string[] => {
  const paths = Object.keys(files);
  return [...new Set(wanted.flatMap((name) => parts[name] ?? []))].flatMap((place) => paths[place] ?? []);
};

/** What some parts weigh packed, in bytes, without what is here already. */
export const weightOf = (list: KeptList, wanted: readonly string[], here: ReadonlySet<string> = new Set()): number =>
  filesOf(list, wanted).reduce((sum, path) => {
    const [hash, packed] = list.files[path] as KeptFile;
    return here.has(hash) ? sum : sum + packed;
  }, 0);
