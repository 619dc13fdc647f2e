import { describe, expect, it } from 'vitest';
import { COUNTS_MOST, NAME_MOST, parseCounts, ROWS_MOST, writeCounts } from '../../../src/core/exchange/kano-counts.ts';

const row = { M: 12, O: 30, A: 8, I: 10, R: 0, Q: 0 };
const fault = (text: string) => {
  const read = parseCounts(text);
  return read.ok ? null : read.fault;
};

describe('pasted counts', () => {
  it('reads a line a feature: name, then M O A I R Q', () => {
    expect(parseCounts('Wi-Fi, 12, 30, 8, 10, 0, 0')).toEqual({ ok: true, rows: [{ name: 'Wi-Fi', counts: row }] });
  });

  it.each([
    ['commas', 'a,12,30,8,10,0,0'],
    ['tabs', 'a\t12\t30\t8\t10\t0\t0'],
    ['semicolons', 'a;12;30;8;10;0;0'],
    ['spaces', 'a 12 30 8 10 0 0'],
    ['full-width commas', 'a\uFF0C12\uFF0C30\uFF0C8\uFF0C10\uFF0C0\uFF0C0'],
    ['enumeration commas', 'a\u300112\u300130\u30018\u300110\u30010\u30010'],
    ['full-width semicolons', 'a\uFF1B12\uFF1B30\uFF1B8\uFF1B10\uFF1B0\uFF1B0'],
    ['a closing comma', 'a,12,30,8,10,0,0,'],
    ['full-width digits', 'a,\uFF11\uFF12,\uFF13\uFF10,\uFF18,\uFF11\uFF10,\uFF10,\uFF10'],
  ])('understands %s', (_, text) => {
    expect(parseCounts(text)).toEqual({ ok: true, rows: [{ name: 'a', counts: row }] });
  });

  it('takes six numbers without a name', () => {
    expect(parseCounts('12 30 8 10 0 0')).toEqual({ ok: true, rows: [{ name: '', counts: row }] });
  });

  it('passes over headings and blank lines, and counts lines as an editor does', () => {
    expect(parseCounts('name,M,O,A,I,R,Q\r\n\r\na,12,30,8,10,0,0\n')).toMatchObject({ ok: true, rows: [{ name: 'a' }] });
    expect(fault('name,M,O,A,I,R,Q\r\n\r\na,12,x,8,10,0,0')).toEqual({ code: 'letters', line: 3, text: 'x' });
  });

  it('does not take columns in another order for its heading', () => {
    expect(fault('name,A,O,M,I,R,Q')).toMatchObject({ code: 'letters', line: 1 });
  });

  it('keeps names that hold spaces where commas part the cells', () => {
    expect(parseCounts('open till ten, 1,2,3,4,5,6')).toMatchObject({ rows: [{ name: 'open till ten' }] });
  });

  it.each([
    ['', 'empty'],
    ['  \n\t', 'empty'],
    ['a,b', 'columns'],
    ['20,000,300,8,10,0,0', 'unnamed'],
    ['12 30 8 10 0 0 60', 'unnamed'],
    ['60，12，30，8，10，0，0', 'unnamed'],
    [`${'长'.repeat(NAME_MOST + 1)},1,2,3,4,5,6`, 'long-name'],
    ['1,2,3,4,5,6,7,8', 'columns'],
    ['a,1,2,3,4,5,six', 'letters'],
    ['a,1,2,3,4,5,\u516D', 'letters'],
    ['a,1,2,3,4,5,1e3', 'letters'],
    ['a,1,2,3,4,5,-6', 'negative'],
    ['a,1,2,3,4,5,\u22126', 'negative'],
    ['a,1,2,3,4,5,\uFF0D6', 'negative'],
    ['a,1,2,3,4,5,6.5', 'fraction'],
    ['a,1,2,3,4,5,1000001', 'huge'],
    ['a,0,0,0,0,0,0', 'no-answers'],
    ['a,0,0,0,0,3,1', 'no-base'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(fault(text)?.code).toBe(code);
  });

  it('keeps whole names: those that differ stay different', () => {
    const ask = 'How would you feel if the library cafe offered free';
    const read = parseCounts(`${ask} Wi-Fi?,1,2,3,4,5,6\n${ask} tea?,1,2,3,4,5,6`);
    expect(read.ok && read.rows.map(({ name }) => name)).toEqual([`${ask} Wi-Fi?`, `${ask} tea?`]);
  });

  it.each([
    ['"tea, hot",1,2,3,4,5,6', 'tea, hot'],
    ['"say ""yes""";1;2;3;4;5;6', 'say "yes"'],
    ['"2024" 1 2 3 4 5 6', '2024'],
    ['12" screen,1,2,3,4,5,6', '12" screen'],
    ['"Fast" lane,1,2,3,4,5,6', '"Fast" lane'],
    ['"unclosed,1,2,3,4,5,6', '"unclosed'],
    ['Q3,1,2,3,4,5,6', 'Q3'],
  ])('reads the name in %j', (text, name) => {
    expect(parseCounts(text)).toMatchObject({ ok: true, rows: [{ name, counts: { M: 1, Q: 6 } }] });
  });

  it('takes a number for a name only where an older version could have', () => {
    expect(parseCounts('7,1,2,3,4,5,6', true)).toMatchObject({ rows: [{ name: '7', counts: { M: 1, Q: 6 } }] });
  });

  it('does not take 5² for 52', () => {
    expect(fault('a,5²,2,3,4,5,6')).toMatchObject({ code: 'letters', text: '5²' });
  });

  it('takes minus zero for zero', () => {
    expect(parseCounts('a,1,2,3,4,-0,0')).toMatchObject({ ok: true, rows: [{ counts: { R: 0 } }] });
  });

  it('takes a million people and no more', () => {
    expect(parseCounts('a,1000000,0,0,0,0,0').ok).toBe(true);
  });

  it('says how long a text is that is too long to read', () => {
    expect(parseCounts(`${'1,'.repeat(COUNTS_MOST / 2)}`)).not.toMatchObject({ fault: { code: 'too-long' } });
    expect(fault('x'.repeat(COUNTS_MOST + 1))).toEqual({ code: 'too-long', found: COUNTS_MOST + 1 });
  });

  it('says where the features become too many', () => {
    const line = 'a,1,2,3,4,5,6';
    expect(parseCounts(Array(ROWS_MOST).fill(line).join('\n')).ok).toBe(true);
    expect(
      fault(
        Array(ROWS_MOST + 1)
          .fill(line)
          .join('\n'),
      ),
    ).toEqual({ code: 'too-many', found: ROWS_MOST, line: ROWS_MOST + 1 });
  });

  it('is not held up by a long cell of digits', { timeout: 60_000 }, () => {
    expect(fault(`${'1'.repeat(19_000)}x 1 2 3 4 5 6`)).toMatchObject({ code: 'long-name' });
  });

  it('quotes no more of a faulty line than fits into a message, and shows that it goes on', () => {
    expect(fault('y'.repeat(5000))?.text).toMatch(/^y{59}…$/);
    expect(fault('y'.repeat(5000))?.text).toHaveLength(60);
    expect(fault(`a,1,2,3,4,5,${'y'.repeat(5000)}`)?.text).toHaveLength(40);
  });
});

describe('a line of answer pairs', () => {
  const line = `Wi-Fi,${Array.from({ length: 25 }, (_, i) => (i === 4 ? 7 : i === 14 ? 3 : 0)).join(',')}`;

  it('is tallied and kept as it is', () => {
    const read = parseCounts(line);
    expect(read.ok && read.rows[0]?.counts).toEqual({ M: 3, O: 7, A: 0, I: 0, R: 0, Q: 0 });
    expect(read.ok && read.rows[0]?.pairs?.[0]).toEqual([0, 0, 0, 0, 7]);
    expect(read.ok && read.rows[0]?.name).toBe('Wi-Fi');
  });

  it('is refused with a cell that is no count, like any other', () => {
    expect(parseCounts(line.replace('7', '-7'))).toMatchObject({ ok: false, fault: { code: 'negative', line: 1 } });
    expect(parseCounts(`${line},1,1`)).toMatchObject({ ok: false, fault: { code: 'columns' } });
  });
});

describe('rows written as text', () => {
  const counts = { M: 1, O: 2, A: 3, I: 4, R: 5, Q: 6 };
  it.each(['tea', 'tea, hot', 'a、b', '"', '""', '2024', '1,200', '', '=1+1', 'M', '5%', 'tab\there', '"a" b'])(
    'are read back with the name %j',
    (name) => {
      const rows = [{ name, counts }];
      expect(parseCounts(writeCounts(rows))).toEqual({ ok: true, rows });
    },
  );
});
