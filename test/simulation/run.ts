import { DAYS, leastMinutes, MINUTES, POLICIES, run } from './grid.ts';

// What the queue does was chosen on the seeds from 1 on: whether that holds, others have to say.
const [learners, first] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1)];
const HEAD = [
  'min × days',
  'policy',
  'recall',
  'worst tenth',
  'week later',
  's over',
  'items over',
  'on 2 days',
  'form %',
  'questions',
];
const row = (cells: readonly string[]) => cells.map((cell, i) => (i < 2 ? cell.padEnd(13) : cell.padStart(11))).join('');
const figure = (value: number) => value.toFixed(1);

// Figures to look at; the bars are held by test/unit/review/simulation.test.ts on a few cells.
console.log(`${learners} learners a cell, seeds ${first} to ${first + learners - 1}\n${row(HEAD)}`);
console.log(`${figure(leastMinutes(0.95))} minutes at the usual pace are the least to meet 95 % of the points on two days`);
const behind: string[] = [];
for (const minutes of MINUTES)
  for (const days of DAYS) {
    const found = Object.keys(POLICIES).map((name) => ({ name, ...run(name, { minutes, days }, learners, first) }));
    for (const { name, recall, worstTenth, weekLater, overBy, itemsOver, onTwoDays, form, questions } of found)
      console.log(
        row([
          `${minutes} × ${days}`,
          name,
          ...[recall, worstTenth, weekLater, overBy, itemsOver, onTwoDays, form, questions].map(figure),
        ]),
      );
    const [mine, ...others] = found;
    for (const other of others)
      for (const what of ['recall', 'worstTenth', 'weekLater'] as const)
        if (mine && mine[what] < other[what])
          behind.push(`${minutes} × ${days}: ${what} ${figure(mine[what])} < ${figure(other[what])} of ${other.name}`);
  }
console.log(`\nWhere ours does not win:\n${behind.join('\n') || 'nowhere'}`);
