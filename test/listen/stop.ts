import type { Page } from '@playwright/test';
import type { Served } from '../support/serve.ts';

/** Something a reader does at a stop; what is announced is written down after it. */
export interface Act {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** What is stepped through once more after it. */
  readonly again?: string;
}

/** A place of the walk: how one comes there, what of the page is stepped through, and what is done there. */
export interface Stop {
  readonly name: string;
  readonly open: (page: Page, site: Served) => Promise<unknown>;
  readonly part: string;
  readonly acts?: readonly Act[];
}
