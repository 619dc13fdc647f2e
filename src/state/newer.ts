/** Whether the store could not be opened because a newer version of the course has opened it: what is older can only note. */
export const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';
