import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersUnderBase } from '../../../src/policy/headers-under-base.ts';
import { PROJECT } from '../../support/site.ts';

const RULES = readFileSync(`${PROJECT}public/_headers`, 'utf8');
const addresses = (rules: string) => rules.split('\n').filter((line) => line.startsWith('/'));

describe('the rules that hosts read', () => {
  it('name the addresses of the site under whatever base it is built for, and stay as they are under none', () => {
    expect(addresses(headersUnderBase(RULES, '/course/zhike/'))).toEqual(['/course/zhike/*', '/course/zhike/_astro/*']);
    expect(addresses(headersUnderBase(RULES, '/zhike'))).toEqual(['/zhike/*', '/zhike/_astro/*']);
    expect(headersUnderBase(RULES, '/')).toBe(RULES);
    expect(headersUnderBase(RULES, '/x/').replaceAll(/^\/x\//gm, '/')).toBe(RULES);
  });

  it('have no header in two rules: hosts differ in what they make of that', () => {
    const names = RULES.split('\n').flatMap((line) => /^ +([\w-]+):/.exec(line)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
  });
});
