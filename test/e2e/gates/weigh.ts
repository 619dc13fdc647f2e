import type { Page, Response } from '@playwright/test';
import { watchTraffic } from './quiet.ts';
import { settle } from './settle.ts';

export interface Piece {
  readonly path: string;
  readonly bytes: number;
  /** Came before the reader scrolled. */
  readonly first: boolean;
}

export interface Weight {
  readonly before: number;
  readonly total: number;
  readonly requests: number;
  readonly pieces: readonly Piece[];
}

/** Loads a page from a server that compresses, scrolls it to the end, and weighs the body of every answer. Needs a browser that kept nothing. */
export const weigh = async (page: Page, url: string): Promise<Weight> => {
  const pieces: Piece[] = [];
  let first = true;
  const come = (response: Response) =>
    pieces.push({
      path: new URL(response.url()).pathname,
      bytes: Number(response.headers()['content-length'] ?? Number.NaN),
      first,
    });
  page.on('response', come);
  const quiet = watchTraffic(page);
  await page.goto(url);
  await quiet();
  first = false;
  await settle(page, 'read');
  await quiet();
  page.off('response', come);
  quiet.stop();
  const sum = (of: readonly Piece[]) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { before: sum(pieces.filter((piece) => piece.first)), total: sum(pieces), requests: pieces.length, pieces };
};

export interface Budget {
  readonly before: number;
  readonly total: number;
  readonly requests: number;
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Where the bytes are, heaviest first. */
export const weightTable = ({ before, total, requests, pieces }: Weight): string =>
  [
    `before scrolling ${before} B (${kb(before)}), to the end ${total} B (${kb(total)}), ${requests} requests`,
    ...[...pieces]
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes, first }) => `${String(bytes).padStart(7)} B ${first ? 'before' : 'after '} ${path}`),
  ].join('\n');

/** What is over the budget (bytes; 1 KB = 1024), with the table that says where to cut. */
export const weightFaults = (weight: Weight, budget: Budget): readonly string[] => {
  const over = (['before', 'total', 'requests'] as const)
    .filter((key) => !(weight[key] <= budget[key]))
    .map((key) => `${key} ${weight[key]} > ${budget[key]}`);
  return over.length > 0 ? [...over, weightTable(weight)] : [];
};
