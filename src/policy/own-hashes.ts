import { createHash } from 'node:crypto';

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const POLICY = /(http-equiv="content-security-policy" content="[^"]*?script-src)([^;"]*)/i;

/**
 * A page whose policy lets through the inline scripts that stand in it, and no others: Astro writes the hashes of all pages into each,
 * and a hash cannot be packed. What the policy says of styles stays. A page without a policy stays as it is.
 */
export const ownHashes = (html: string): string => {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  );
  return html.replace(POLICY, (_, before: string, sources: string) => {
    const kept = sources.split(' ').filter((source) => !source.startsWith("'sha256-") || own.has(source));
    return before + kept.join(' ');
  });
};
