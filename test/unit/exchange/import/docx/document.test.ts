import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../src/core/exchange/import/docx/document-text.ts';
import { readLists } from '../../../../../src/core/exchange/import/docx/numbering.ts';

const LISTS = readLists(
  '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
);
const run = (text: string, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (inside: string) => `<w:p>${inside}</w:p>`;
const read = (body: string, styles: ReadonlyMap<string, readonly [string, number]> = new Map()) => {
  const found = documentText(`<w:document><w:body>${body}</w:body></w:document>`, LISTS, styles);
  if (!found.ok) throw new Error(found.code);
  return found;
};
const text = (body: string) => read(body).text;
const box = (...lines: readonly string[]) => `<w:txbxContent>${lines.map((line) => p(run(line))).join('')}</w:txbxContent>`;

describe('the text of a document', () => {
  it('has as a blank the spaces that are underlined, and nothing else', () => {
    const under = '<w:u w:val="single"/>';
    expect(text(p(run('甲') + run('\u3000\u3000', under) + run('乙', under)))).toBe('甲____乙');
    expect(
      text(
        p(run('甲') + run('  ') + run('  ', '<w:u w:val="none"/>') + run(' ', under) + run('乙  ', under) + run('  丙', under)),
      ),
    ).toBe('甲     乙    丙');
    expect(text(p(`${run('  ', under)}${run('  ')}`))).toBe('____  ');
  });

  it('has breaks, tabs and hyphens as what they look like, and nothing from between its runs', () => {
    expect(text(p('<w:r><w:t>甲</w:t><w:br/><w:cr/><w:tab/><w:ptab/><w:noBreakHyphen/></w:r>x<w:r>y<w:t>乙</w:t>z</w:r>'))).toBe(
      '甲\n\n\t\t-乙',
    );
    expect(text('<w:br/><w:t>甲</w:t>')).toBe('');
  });

  it('has the symbols of the font of each run, by either of its names', () => {
    const tick = '\uf0fc';
    const font = (name: string) => `<w:rFonts w:${name}="Wingdings"/>`;
    expect(text(p(run(tick, font('ascii')) + run(tick, font('hAnsi'))))).toBe('√√');
    expect(text(p(`${run('甲', font('ascii'))}${run('\uf0d6', '<w:rFonts/>')}<w:r><w:sym/></w:r>`))).toBe('甲√[符号]');
    expect(text(p(run('甲', font('ascii')) + run('\uf0d6')))).toBe('甲√');
  });

  it('has the numbers of lists, by the paragraph or its style', () => {
    const styles = new Map([
      ['Q', ['1', 0] as const],
      ['S', ['1', 1] as const],
    ]);
    const list = (...props: readonly string[]) => p(`<w:pPr>${props.join('')}</w:pPr>${run('甲')}`);
    const [id, inner, style] = ['<w:numId w:val="1"/>', '<w:ilvl w:val="1"/>', (name: string) => `<w:pStyle w:val="${name}"/>`];
    const body = [
      list(id),
      list(inner, id),
      list(style('Q')),
      list(style('S')),
      list(style('Q'), inner),
      list(style('S'), id),
      list('<w:ilvl/>', id),
    ];
    expect(read(body.join(''), styles).text.split('\n')).toEqual([
      ...['1. 甲', '(1) 甲', '2. 甲', '(1) 甲', '(2) 甲', '(3) 甲', '3. 甲'],
    ]);
    expect(read([list(style('X')), list(inner), list('<w:numId w:val="0"/>'), list('<w:numId/>')].join(''), styles).text).toBe(
      '甲\n甲\n甲\n甲',
    );
    expect(documentText(`<w:body>${list(id)}</w:body>`, null, new Map())).toMatchObject({ text: '甲' });
  });

  it('has nothing that was deleted or moved away, of no depth', () => {
    for (const name of ['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rt'])
      expect(text(p(`${run('甲')}<${name}><w:ins>${run('乙')}<w:p>${run('丙')}</w:p></w:ins></${name}>${run('丁')}`))).toBe(
        '甲丁',
      );
  });

  it('names each picture where it stands, and counts them', () => {
    const body =
      p(`${run('甲')}<w:r><w:drawing><pic:pic/><w:t>x</w:t></w:drawing><w:pict/></w:r>${run('乙')}`) +
      p('<w:r><w:object/></w:r>');
    expect(read(body)).toEqual({ ok: true, text: '甲[图片][图片]乙\n[图片]', altChunks: 0, images: 3 });
    expect(read('<w:altChunk/><w:altChunk/>').altChunks).toBe(2);
  });

  it('has the text boxes of a drawing behind its paragraph, and no picture where they are all it shows', () => {
    const drawing = (inside: string) => `<w:r><w:drawing>${inside}</w:drawing></w:r>`;
    expect(read(p(run('甲') + drawing(box('乙', ' ', '丙'))) + p(run('丁')))).toMatchObject({
      text: '甲\n乙\n丙\n丁',
      images: 0,
    });
    expect(text(p(run('甲') + drawing(box('乙', '丙') + box(' ') + box('丁'))))).toBe('甲\n乙\t丙\t丁');
    expect(read(p(run('甲') + drawing(box(' '))))).toMatchObject({ text: '甲[图片]', images: 1 });
    for (const shown of ['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds'])
      expect(text(p(run('甲') + drawing(`<${shown}/>${box('乙')}`)))).toBe('甲[图片]\n乙');
    for (const before of ['<w:x/>', '<w:del><w:x/></w:del>', '<w:x><w:x/></w:x>'])
      expect(text(p(run('甲') + drawing(`<mc:Fallback>${before}${box('乙')}</mc:Fallback>${box('丙')}`)))).toBe('甲\n丙');
    // A box outside of any drawing, a drawing outside of any paragraph.
    expect(text(`${box('甲')}<w:drawing>${box('乙')}</w:drawing>`)).toBe('甲\n乙');
    expect(text(p(run('甲') + drawing(`<mc:Fallback><w:x>${box('乙')}</w:x></mc:Fallback>${box('丙')}`)))).toBe('甲\n丙');
    expect(text(p(`${run('甲') + drawing(box('乙'))}<w:del>${box('丙')}</w:del>`))).toBe('甲\n乙');
  });

  it('has the cells of a row by tabs, a line each where one has several or a break', () => {
    const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((line) => p(run(line))).join('')}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    expect(text(row(cell('甲'), '<w:tc/>', cell('乙')) + row(cell('丙', '丁'), cell('戊')))).toBe('甲\t\t乙\n丙\n丁\n戊');
    expect(text(row(`<w:tc>${p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>')}</w:tc>`, cell('丙')))).toBe('甲\n乙\n丙');
    expect(text(row(`<w:tc>${row(cell('甲'), cell('乙'))}</w:tc>`, cell('丙')))).toBe('甲\t乙\t丙');
    expect(text(`${p(run('甲'))}<w:tc>${p(run('乙'))}</w:tc>${p(run('丙'))}`)).toBe('甲\n丙');
  });

  it('is none where the file is broken', () => {
    expect(documentText('<w:body>', null, new Map())).toEqual({ ok: false, code: 'broken' });
  });
});
