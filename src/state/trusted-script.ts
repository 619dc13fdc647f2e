interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy;
}
interface Policy {
  readonly createScriptURL: (url: string) => string;
}

const ours = new Set<string>();
const policies = new Map<string, Policy>();

/**
 * The address of a script of this course as the site's policy takes it: what is named here and nothing else goes through (trusted-types in
 * astro.config.mjs). A page may make each policy once. Throws where the policy of that name is not allowed.
 */
export const trustedScript = (name: 'zhike-worker' | 'zhike-offline', url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  ours.add(`${name} ${url}`);
  const createScriptURL = (asked: string) => {
    if (ours.has(`${name} ${asked}`)) return asked;
    throw new TypeError(`not a script of this course: ${asked}`);
  };
  const policy = policies.get(name) ?? trustedTypes.createPolicy(name, { createScriptURL });
  policies.set(name, policy);
  return policy.createScriptURL(url);
};
