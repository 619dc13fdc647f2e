import type { Page } from '@playwright/test';

/** Listens, from before the first navigation, for whatever a page does that its policy forbids. */
export const watchPolicy = async (page: Page, origin: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  await page.exposeFunction('__fault', (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      const { __fault } = window as unknown as { __fault: (fault: string) => void };
      __fault(`policy: ${violatedDirective} stopped ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
    });
  });
  page.on(
    'console',
    (message) => message.type() === 'error' && faults.push(`console: ${message.text()} at ${message.location().url}`),
  );
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Whoever leaves a page breaks off what was still coming.
    if (why !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} (${why})`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`request to another origin: ${request.url()}`);
  });
  return faults;
};

/** What the page's own policy leaves open. */
export const policyFaults = (policy: string | null): readonly string[] => {
  if (policy === null) return ['the page has no policy'];
  const directives = new Map(policy.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim()]));
  const faults = [...directives.values()]
    .filter((directive) => /'unsafe-|\*|\bhttps?:/.test(directive))
    .map((directive) => `too wide: ${directive}`);
  if (directives.get('default-src') !== "default-src 'none'") faults.push("default-src is not 'none'");
  if (!directives.get('require-trusted-types-for')?.includes("'script'")) faults.push('Trusted Types are not required');
  if (!directives.has('trusted-types')) faults.push('any Trusted Types policy may be made');
  return faults;
};
