interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const ours = new Set<string>();
let policy: { createScriptURL: (url: string) => string } | undefined;

/** The policy lets through the workers that are named below and nothing else (trusted-types zhike-worker in astro.config.mjs). */
const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('zhike-worker', {
    createScriptURL: (asked) => {
      if (ours.has(asked)) return asked;
      throw new TypeError(`not a worker of this course: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
};

/** Starts a worker of this course, by the address that its import gives. Throws where the browser has none or forbids it. */
export const startWorker = (url: string): Worker => {
  ours.add(url);
  return new Worker(trusted(url), { type: 'module' });
};
