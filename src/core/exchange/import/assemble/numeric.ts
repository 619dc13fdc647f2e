import { parseNumber } from '../../../parse-number.ts';
import type { Flag } from '../imported.ts';
import type { OwnNumeric } from '../own-question.ts';
import { fold } from '../pasted/source-text.ts';
import type { Built, Parts } from './body.ts';
import { plainBraces } from './fill.ts';
import { saysNoKey } from './no-key.ts';

const NUMBER = '[-+−]?\\d[\\d,]*(?:\\.\\d+)?\\s?%?';
const VALUE = new RegExp(
  `^\\s*(?:约为?|≈|=)?\\s*(${NUMBER})(?:\\s*(?:±|\\+/-)\\s*(${NUMBER})|\\s*[(]?\\s*(?:误差|tolerance)\\s*:?\\s*(${NUMBER})\\s*[)]?)?\\s*(percentage points?|[^\\d\\s,;。|/][^\\d,;。|/]{0,11})?\\s*[。.]?\\s*$`,
  'i',
);

/** A number with its tolerance and unit; null for anything else. Example: quantityOf('56.8±0.1 元').tolerance is 0.1. */
export const quantityOf = (
  key: string,
): { readonly value: number; readonly tolerance: number; readonly decimals: number; readonly unit: string } | null => {
  const match = VALUE.exec(fold(key));
  const value = parseNumber(match?.[1] ?? '');
  if (!match || !value.ok) return null;
  const width = parseNumber(match[2] ?? match[3] ?? '0');
  const [, fraction = ''] = /\.(\d+)/.exec(match[1] ?? '') ?? [];
  const percent = /%/.test(match[1] ?? '');
  return {
    value: value.value,
    tolerance: width.ok ? Math.abs(width.value) : 0,
    decimals: Math.min(6, fraction.length + (percent ? 2 : 0)),
    unit: (match[4] ?? '').replace(/\s*[)]$/, '').trim(),
  };
};

/** A sum with one number for a result. */
export const numericBody = ({ id, prompt, key }: Parts): Built => {
  const flags: Flag[] = [];
  const given = key === null || saysNoKey(key) ? null : key;
  const read = given === null ? null : quantityOf(given);
  if (given === null) flags.push('no-answer');
  else if (read === null) flags.push('bad-answer');
  const body: OwnNumeric = {
    kind: 'numeric',
    id,
    prompt: plainBraces(prompt),
    draw: {},
    where: [],
    answer: read?.value ?? null,
    also: [],
    tolerance: read?.tolerance ?? 0,
    decimals: read?.decimals ?? 2,
    ...(read?.unit ? { unit: read.unit } : {}),
    traps: [],
    trace: [],
  };
  return { body, flags };
};
