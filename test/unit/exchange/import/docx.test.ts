import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCX_MOST, readDocx } from '../../../../src/core/exchange/import/docx/read.ts';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { processorTime } from '../../../support/processor-time.ts';
import { docxFile, numbering, paragraph, run } from './docx-file.ts';
import { summary } from './summary.ts';

const text = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return read.ok ? read.text : read.code;
};

describe('a Word file', () => {
  it('keeps soft breaks and tabs, so that four options in one paragraph are four', () => {
    const soft = `${run('1. 甲（ ）')}<w:r><w:br/><w:t>A. 一</w:t></w:r><w:r><w:cr/><w:t>B.</w:t><w:tab/><w:t>二</w:t></w:r>`;
    const bytes = docxFile(paragraph(soft) + paragraph(run('答案：B')));
    expect(text(bytes)).toBe('1. 甲（ ）\nA. 一\nB.\t二\n答案：B');
    const read = parsePasted(text(bytes));
    expect(read.ok && read.items.map(summary)).toEqual(['single B']);
  });

  it('has its automatic numbers again, of every format a paper has', () => {
    const lists = numbering([
      [
        ['chineseCounting', '%1、'],
        ['decimal', '%2.'],
        ['upperLetter', '%3.'],
      ],
      [['decimalEnclosedCircle', '%1']],
      [['chineseCountingThousand', '（%1）']],
      [['bullet', '●']],
    ]);
    const body = [
      paragraph(run('单选题'), '1', 0),
      paragraph(run('甲（ ）'), '1', 1),
      paragraph(run('一'), '1', 2),
      paragraph(run('二'), '1', 2),
      paragraph(run('乙（ ）'), '1', 1),
      paragraph(run('三'), '1', 2),
      paragraph(run('圈'), '2'),
      paragraph(run('括号'), '3'),
      paragraph(run('点'), '4'),
      paragraph(run('判断题'), '1', 0),
      paragraph(run('丙'), '1', 1),
    ].join('');
    expect(text(docxFile(body, { 'word/numbering.xml': lists }))).toBe(
      '一、 单选题\n1. 甲（ ）\nA. 一\nB. 二\n2. 乙（ ）\nA. 三\n① 圈\n（一） 括号\n● 点\n二、 判断题\n1. 丙',
    );
  });

  it('takes numbers that come with a style, and a list that begins again', () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="Q"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const lists = numbering([[['decimal', '%1、']]]).replace(
      '</w:numbering>',
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );
    const styled = (words: string) => `<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr>${run(words)}</w:p>`;
    const body = styled('甲') + styled('乙') + paragraph(run('丙'), '9') + paragraph(run('丁'), '9');
    expect(text(docxFile(body, { 'word/numbering.xml': lists, 'word/styles.xml': styles }))).toBe(
      '1、 甲\n2、 乙\n1、 丙\n2、 丁',
    );
  });

  it('shows underlined spaces as a blank, a picture by name, and nothing that was deleted', () => {
    const body = paragraph(
      `${run('满意是')}${run('      ', '<w:u w:val="single"/>')}${run('。')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:drawing><w:t>画</w:t></w:drawing></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
    );
    expect(text(docxFile(body))).toBe('满意是____。[图片]x=1');
  });

  it('has the text of text boxes after the paragraph they hang on, once, and those of one drawing on a line', () => {
    const box = (...lines: readonly string[]) =>
      `<wps:txbx><w:txbxContent>${lines.map((line) => paragraph(run(line))).join('')}</w:txbxContent></wps:txbx>`;
    const drawing = (content: string) => `<w:r><w:drawing>${content}</w:drawing></w:r>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('注意事项', '一、独立完成。')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('注意事项')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const figure = drawing(
      `<wpg:wgp>${box('A')}${box('')}<mc:AlternateContent><mc:Fallback>${box('B')}</mc:Fallback></mc:AlternateContent>${box('θ')}<pic:pic/></wpg:wgp>`,
    );
    const body = paragraph(run('1. 如图') + figure + run('所示。')) + paragraph(run('2. 甲') + twice) + paragraph(run('丙'));
    expect(text(docxFile(body))).toBe('1. 如图[图片]所示。\nA\tθ\n2. 甲\n注意事项\n一、独立完成。\n丙');
    const inCell = `<w:tbl><w:tr><w:tc>${paragraph(run('甲') + drawing(box('乙')))}</w:tc><w:tc>${paragraph(run('丙'))}</w:tc></w:tr></w:tbl>`;
    expect(text(docxFile(inCell))).toBe('甲\n乙\n丙');
  });

  it('has the symbols of symbol fonts, with which ticks are put under judgements', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = [
      paragraph(`${run('1. 甲（')}${sym('Wingdings', 'F0FC')}${run('）')}`),
      paragraph(`${run('2. 乙（')}${sym('Wingdings 2', 'F04F')}${run('）')}`),
      paragraph(`${run('\uf0d6\uf0e0', '<w:rFonts w:ascii="Symbol"/>')}${sym('Symbol', '00DA')}${sym('宋体', '2460')}`),
      paragraph(`${sym('Webdings', 'F0FF')}${sym('Wingdings', 'zz')}`),
    ].join('');
    expect(text(docxFile(body))).toBe('1. 甲（√）\n2. 乙（×）\n√◊∨①\n[符号][符号]');
  });

  it('is found where the archive says its parts are, and under other prefixes', () => {
    const relation = (kind: string, target: string) => `<Relationship Id="r" Type="http://x/${kind}" Target="${target}"/>`;
    const links = (...all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`;
    const main = '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const body = `<a:document xmlns:a=${main}><a:body><a:p><a:pPr><a:numPr><a:ilvl a:val="0"/><a:numId a:val="1"/></a:numPr></a:pPr><a:r><a:t>甲</a:t></a:r></a:p></a:body></a:document>`;
    const bytes = docxFile('', {
      'word/document.xml': '',
      '_rels/.rels': links(relation('officeDocument', '/word/document2.xml')),
      'word/document2.xml': body,
      'word/_rels/document2.xml.rels': links(relation('numbering', '../word/numbering7.xml')),
      'word/numbering7.xml': numbering([[['chineseCounting', '%1、']]]),
    });
    expect(text(bytes)).toBe('一、 甲');
    const plain = `<document xmlns=${main}><body><p><r><t>乙</t></r></p></body></document>`;
    expect(text(docxFile('', { 'word/document.xml': plain }))).toBe('乙');
  });

  it('gives the cells of a row by tabs, or a line each where they have several', () => {
    const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((line) => paragraph(run(line))).join('')}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('题号')}${cell('1')}${cell('2')}</w:tr><w:tr>${cell('甲', '乙')}${cell('丙')}</w:tr></w:tbl>`;
    expect(text(docxFile(body))).toBe('题号\t1\t2\n甲\n乙\n丙');
  });

  it('is read as the package docx writes it', async () => {
    const numbered = (words: string, level: number) => new Paragraph({ text: words, numbering: { reference: 'q', level } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'q',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
              { level: 1, format: LevelFormat.UPPER_LETTER, text: '%2.', alignment: AlignmentType.LEFT },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            numbered('甲（ ）', 0),
            numbered('一', 1),
            numbered('二', 1),
            new Paragraph({ children: [new TextRun('答案：'), new TextRun({ text: 'A', bold: true })] }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('题号')] }),
                    new TableCell({ children: [new Paragraph('1')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    expect(text(new Uint8Array(await Packer.toBuffer(document)))).toBe('1. 甲（ ）\nA. 一\nB. 二\n答案：A\n题号\t1');
  });
});

describe('a file that must not be opened', () => {
  const bomb = new Uint8Array(40_000_000).fill(32);
  const compound = (words: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const lying = () => {
    const bytes = docxFile('', { 'word/document.xml': bomb });
    // The list says that the part is small.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bomb.length)
        view.setUint32(at + 24, 100, true);
    return bytes;
  };
  it.each([
    ['nothing', () => new Uint8Array(0), 'empty'],
    ['no archive', () => new Uint8Array(100).fill(65), 'not-zip'],
    ['50 MB', () => new Uint8Array(50_000_000), 'too-large'],
    ['an old .doc', () => compound('WordDocument'), 'old-doc'],
    ['a locked file', () => compound('EncryptedPackage'), 'encrypted'],
    ['macros', () => docxFile(paragraph(run('甲')), { 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'macros by its type',
      () => docxFile(paragraph(run('甲')), { '[Content_Types].xml': '<Types>macroEnabled</Types>' }),
      'macros',
    ],
    ['a bomb', () => docxFile('', { 'word/document.xml': bomb }), 'bomb'],
    ['a bomb that says it is small', lying, 'bomb'],
    [
      'a DOCTYPE with an entity from elsewhere',
      () => docxFile('&x;', {}, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'doctype',
    ],
    [
      'a DOCTYPE of entities in entities',
      () => docxFile('&b;', {}, '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
      'doctype',
    ],
    ['a DOCTYPE behind a long comment', () => docxFile('', {}, `<!--${' '.repeat(9000)}--><!DOCTYPE a []>`), 'doctype'],
    ['XML cut short', () => docxFile('', { 'word/document.xml': '<w:document><w:body>' }), 'broken'],
    ['no document', () => zipSync({ 'a.txt': new Uint8Array(3) }), 'broken'],
    ['a body in another file', () => docxFile('<w:altChunk/><w:p/>'), 'alt-chunk'],
    ['an empty document', () => docxFile('<w:p/>'), 'empty'],
  ])('%s comes back with a code within a second', (_, make, code) => {
    const bytes = make();
    const start = processorTime();
    expect(readDocx(bytes)).toEqual({ ok: false, code });
    expect(processorTime() - start).toBeLessThan(5000);
  });

  it.each([
    ['tables in tables', `<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}`, '</w:tc></w:tr></w:tbl>'],
    [
      'text boxes in text boxes',
      `<w:p><w:r><w:drawing><w:txbxContent>${paragraph(run('甲'))}`,
      '</w:txbxContent></w:drawing></w:r></w:p>',
    ],
  ])('of %s, twenty thousand deep, is refused within a second', (_, before, after) => {
    const bytes = docxFile(before.repeat(20_000) + after.repeat(20_000));
    const start = processorTime();
    expect(readDocx(bytes)).toEqual({ ok: false, code: 'broken' });
    expect(processorTime() - start).toBeLessThan(5000);
  });

  it('is no danger by the paths in it: a part is found by its one name and no other', () => {
    expect(text(docxFile(paragraph(run('甲')), { '../../word/document.xml': 'x', '/etc/passwd': 'y' }))).toBe('甲');
  });

  it('may be cut or changed anywhere without a throw', () => {
    const bytes = docxFile(paragraph(run('1. 甲（ ）')), { 'word/numbering.xml': numbering([[['decimal', '%1.']]]) });
    for (let at = 0; at < bytes.length; at += 3) {
      expect(typeof readDocx(bytes.slice(0, at)).ok).toBe('boolean');
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 0xff;
      expect(typeof readDocx(changed).ok).toBe('boolean');
    }
    expect(DOCX_MOST).toBe(20_000_000);
  });
});
