import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scoItems, scormLosses, scormPackage } from '../../../../src/core/exchange/export/scorm.ts';
import type { ScoPaper } from '../../../../src/core/exchange/scorm/sco-paper.ts';
import { sheet } from '../../../../src/i18n/zh/sheet.ts';
import { exportBank } from '../../../support/bank.ts';
import { elementsOf } from '../../../support/elements.ts';

const paper: ScoPaper = {
  title: '卷 </script> & "一"',
  lang: 'zh-CN',
  words: sheet.away.player,
  items: scoItems(exportBank('zh')),
};
const files = unzipSync(scormPackage(paper, 'const top = 1;'));
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());

describe('a SCORM 1.2 package', () => {
  it('has a manifest at its root that names one SCO and every file of it, none by an absolute address', () => {
    const found = elementsOf(text('imsmanifest.xml'));
    const resources = found.filter(({ name }) => name === 'resource');
    expect(resources.map(({ attributes }) => [attributes['adlcp:scormtype'], attributes.href])).toEqual([['sco', 'index.html']]);
    expect(found.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.href)).toEqual(
      Object.keys(files).filter((path) => path !== 'imsmanifest.xml'),
    );
    expect(found.find(({ name }) => name === 'schemaversion')?.text).toBe('1.2');
    expect(text('index.html')).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
  });

  it('holds the paper in its page, and nothing of it ends the script it stands in', () => {
    const [, json = ''] = /<script type="application\/json" id="paper">([^<]*)<\/script>/.exec(text('index.html')) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(paper)));
  });

  it('says that the learner marks what was written', () => {
    const kinds = new Map(exportBank('zh').map(({ id, question }) => [id, question.kind]));
    expect(new Set(scormLosses(exportBank('zh')).map(({ item }) => kinds.get(item)))).toEqual(new Set(['short', 'essay']));
  });
});
