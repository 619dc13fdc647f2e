import { textField } from '../../core/exchange/link-fields.ts';
import type { LinkParts } from '../../core/exchange/state-link.ts';

const fromBase64url = (text: string): string | null => {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The parts of a link of version 1, in the terms of version 2. The pasted counts stood last, as base64url, in which `_` may occur;
 * counts that cannot be read become a part that cannot be read either, so that the reader is told.
 */
export const partsOfVersion1 = (fragment: string): LinkParts => {
  const [settings = '', own] = fragment.split(/_own-(.*)/s);
  const parts = new Map(
    settings.split('_').map((part) => [part.split('-', 1)[0] ?? '', part.slice(part.indexOf('-') + 1)] as const),
  );
  if (own === undefined) return parts;
  const text = own.length <= 6000 ? fromBase64url(own) : null;
  return parts.set('own', text === null || text.length > 1500 ? '_' : textField(1500).write(text));
};
