import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Length in microseconds: by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** A task this long, in ms, is felt. */
export const LONG = 50;

/**
 * The tasks of pages that were long while something was done, in ms of the processor, as a trace of Chromium has them: on a machine that
 * does other things as well the clock says nothing.
 */
export const longTasks = async (browser: Browser, page: Page, deed: () => Promise<void>): Promise<readonly number[]> => {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  let trace: Buffer;
  try {
    await deed();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('no task of the page in the trace');
  return tasks.map(({ dur = 0, tdur = dur }) => Math.round(Math.min(dur, tdur) / 1000)).filter((ms) => ms > LONG);
};
