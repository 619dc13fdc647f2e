import { expect, it } from 'vitest';
import { readDocx } from '../../../../../src/core/exchange/import/docx/read.ts';
import { docxFile, numbering, run } from '../docx-file.ts';

it('a list that comes with a style has the depth that the style says', () => {
  const of = (id: string, inside: string) => `<w:style w:styleId="${id}"><w:pPr><w:numPr>${inside}</w:numPr></w:pPr></w:style>`;
  const [list, deep] = ['<w:numId w:val="1"/>', '<w:ilvl w:val="1"/>'];
  const styles = `<w:styles xmlns:w="w">${of('Q', deep + list)}${of('S', list + deep)}${of('X', '<w:ilvl/>')}</w:styles>`;
  const lists = numbering([
    [
      ['decimal', '%1.'],
      ['decimal', '(%2)'],
    ],
  ]);
  const body = ['Q', 'S', 'X'].map((id) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run('甲')}</w:p>`).join('');
  const bytes = docxFile(body, { 'word/numbering.xml': lists, 'word/styles.xml': styles });
  expect(readDocx(bytes)).toEqual({ ok: true, text: '(1) 甲\n(2) 甲\n甲', images: 0 });
});
