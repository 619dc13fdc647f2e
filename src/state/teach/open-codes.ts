import type { Envelope, OpenedCode } from '../../core/class/arrivals.ts';
import { readBody } from '../../core/class/class-figures.ts';
import { toBase64url } from '../../core/exchange/code/base64url.ts';
import { findCodes } from '../../core/exchange/code/frame.ts';

const envelope = ({ paper, id, who, at }: Envelope): Envelope => ({ paper, id, who, at });

/** Opens what was sealed; null where it was sealed to a key that is not here. */
export type Unseal = (jwe: string) => Promise<Uint8Array | null>;

/**
 * Every code of a text, opened, in the order they stand. `tell` hears how many of all are done. A sealed one that cannot be opened is
 * whole, so it was sealed to another key.
 */
export const openCodes = async (
  text: string,
  unseal: Unseal,
  tell: (done: number, all: number) => void,
): Promise<readonly OpenedCode[]> => {
  const found = findCodes(text);
  const opened: OpenedCode[] = [];
  for (const [i, code] of found.entries()) {
    if (i % 50 === 49) tell(i, found.length);
    if (!code.ok) opened.push(code);
    else if (code.kind === 'paper' || code.kind === 'feedback') opened.push({ ok: false, code: 'not-answers' });
    else {
      const bytes = code.kind === 'sealed' ? await unseal(code.body) : null;
      const body = code.kind === 'sealed' ? bytes && toBase64url(bytes) : code.body;
      const submission = body && readBody(body);
      if (body && submission) opened.push({ ok: true, body, submission: envelope(submission) });
      else opened.push({ ok: false, code: body === null ? 'sealed' : 'damaged' });
    }
  }
  return opened;
};
