import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/core/exchange/import/table/read-rows.ts';
import { COLUMNS, TEMPLATE_KINDS, TEMPLATES } from '../../../src/core/exchange/import/table/template.ts';
import { doJob } from '../../../src/state/teach/jobs.ts';
import { xlsxRows } from '../../../src/state/teach/xlsx-rows.ts';
import { templateFile } from '../../../src/widgets/quiz/own/template-file.ts';

describe.each(['zh', 'en'] as const)('the template to download in %s', (locale) => {
  const { head, rows } = TEMPLATES[locale];

  it('as .xlsx is read back to the same question of each kind as its rows are', async () => {
    const file = await (await templateFile(locale, 'xlsx')).arrayBuffer();
    const back = await xlsxRows(file);
    if (!back.ok) throw new Error(back.code);
    const [read, meant] = [readRows(back.rows), readRows([head, ...rows])];
    if (!read.ok || !meant.ok) throw new Error('not read');
    expect(read.items.map(({ own }) => own.body.kind)).toEqual(TEMPLATE_KINDS);
    expect(read).toEqual(meant);
  });

  it('as .xlsx says on its second sheet what goes into each column, and has numbers for marks', async () => {
    const file = await (await templateFile(locale, 'xlsx')).arrayBuffer();
    const [questions, notes] = await doJob('readXlsx', file, () => {});
    expect(questions?.[0]).toEqual(head);
    const said = notes?.slice(-COLUMNS.length) ?? [];
    expect(said.map(([name]) => name)).toEqual(head);
    expect(said.filter(([, text = '']) => text.length < 3)).toEqual([]);
  });

  it('as .csv is known for UTF-8 and has the same rows', async () => {
    const bytes = new Uint8Array(await (await templateFile(locale, 'csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(head.join(','));
  });
});
