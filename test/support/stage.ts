/** What one stage of `npm test` found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed: enough to mend it without running anything again. */
  readonly explain?: string;
}

export interface Stage {
  readonly name: string;
  /** Stages whose result this one works on; it does not run when one of them failed. */
  readonly needs?: readonly string[];
  /** Processors it keeps busy. */
  readonly slots?: 1 | 2;
  run(): Promise<Outcome>;
}

export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

const attempt = async (stage: Stage, unmet: readonly string[]): Promise<Outcome> => {
  if (unmet.length > 0) return { passed: 0, failed: 1, explain: `not run, because this failed: ${unmet.join(', ')}` };
  try {
    const outcome = await stage.run();
    // A stage that checked nothing has proved nothing.
    return outcome.passed + outcome.failed > 0 ? outcome : { passed: 0, failed: 1, explain: 'it ran, but checked nothing' };
  } catch (error) {
    return { passed: 0, failed: 1, explain: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

/** Runs every stage as soon as what it needs is there and a processor is free, in the order given. */
export const runStages = async (
  stages: readonly Stage[],
  slots: number,
  report: (result: Result) => void,
): Promise<readonly Result[]> => {
  const results = new Map<string, Result>();
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const width = (stage: Stage) => Math.min(stage.slots ?? 1, slots);
  while (waiting.length + running.size > 0) {
    for (const stage of [...waiting]) {
      const busy = [...running.keys()].reduce((sum, other) => sum + width(other), 0);
      if (busy + width(stage) > slots || !(stage.needs ?? []).every((need) => results.has(need))) continue;
      waiting.splice(waiting.indexOf(stage), 1);
      const unmet = (stage.needs ?? []).filter((need) => (results.get(need)?.failed ?? 1) > 0);
      const began = performance.now();
      const end = attempt(stage, unmet).then((outcome) => {
        const result = { ...outcome, name: stage.name, seconds: (performance.now() - began) / 1000 };
        results.set(stage.name, result);
        running.delete(stage);
        report(result);
      });
      running.set(stage, end);
    }
    if (running.size === 0)
      throw new Error(`these stages wait for one that is not there: ${waiting.map(({ name }) => name).join(', ')}`);
    await Promise.race(running.values());
  }
  return stages.map(({ name }) => results.get(name) as Result);
};
