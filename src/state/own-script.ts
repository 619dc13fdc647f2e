interface Policy {
  readonly createScriptURL: (url: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * The address of a script of this course as the site’s policy takes it (trusted-types in astro.config.mjs). The policy is made once a page and
 * kept here, so that only a script which imports this can let an address through. Throws where a browser refuses the policy.
 */
export const ownScript = (url: string): string => {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('zhike', {
    createScriptURL: (asked) => asked,
  });
  return policy ? policy.createScriptURL(url) : url;
};

/** Starts a worker of this course, by the address that its import gives. Throws where the browser has none or forbids it. */
export const startWorker = (url: string): Worker => new Worker(ownScript(url), { type: 'module' });
