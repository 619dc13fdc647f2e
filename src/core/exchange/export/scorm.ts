import type { ScoPaper } from '../scorm/sco-paper.ts';
import type { ExportItem, Loss } from './item.ts';
import { lossesOf } from './losses.ts';
import { el, type Naming, xmlOf } from './xml.ts';
import { zipped } from './zip.ts';

const PLAIN: Naming = { element: (name) => name, attribute: (name) => name };
const STYLE = `:root{color-scheme:light dark;font:100%/1.6 system-ui,sans-serif}body{max-width:44rem;margin:0 auto;padding:1rem}
article{border-top:1px solid #8888;padding:.8rem 0}h1{font-size:1.4rem}h2{font-size:1rem;margin:.2rem 0}fieldset{border:0;margin:0;padding:0}.stem{white-space:pre-line;font-weight:500}
label{display:block;padding:.15rem 0}input[type=text]{font:inherit;width:9em;max-width:100%}textarea{font:inherit;width:100%;min-height:8em;box-sizing:border-box}
select,button{font:inherit;max-width:100%}button{padding:.35rem .9rem}.said{border-left:3px solid #888;padding-left:.7rem;white-space:pre-line}
.right{border-color:#2a7}.wrong{border-color:#c43}.partly{border-color:#b80}footer{position:sticky;bottom:0;background:Canvas;padding:.6rem 0;border-top:1px solid #8888}`;

const manifest = (title: string): string =>
  xmlOf(
    el(
      'manifest',
      {
        identifier: 'zhike-paper',
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      },
      el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '1.2')),
      el(
        'organizations',
        { default: 'course' },
        el(
          'organization',
          { identifier: 'course' },
          el('title', {}, title),
          el('item', { identifier: 'paper', identifierref: 'sco' }, el('title', {}, title)),
        ),
      ),
      el(
        'resources',
        {},
        el(
          'resource',
          { identifier: 'sco', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
          el('file', { href: 'index.html' }),
          el('file', { href: 'player.js' }),
        ),
      ),
    ),
    PLAIN,
  );

/** A value inside a script element: no `<` that could end it, and nothing that a script of old takes for the end of a line. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const page = (paper: ScoPaper): string =>
  `<!doctype html>
<html lang="${xmlOf(paper.lang, PLAIN)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${xmlOf(paper.title, PLAIN)}</title><style>${STYLE}</style></head>
<body><main></main><script type="application/json" id="paper">${inScript(paper)}</script><script src="player.js"></script></body>
</html>
`;

/** Questions as a package holds them. `about` names the unit first. */
export const scoItems = (items: readonly ExportItem[]): ScoPaper['items'] =>
  items.map(({ id, question, rubric, points, about: [unit = 'own'] }) => ({ id, question, rubric, points, unit }));

/** What a package does not carry: a person must mark what was written, here the learner. */
export const scormLosses = (items: readonly ExportItem[]): readonly Loss[] => lossesOf(items, ['by-learner']);

/**
 * A paper as a SCORM 1.2 package with one SCO: the manifest, a page with the questions, and `player`, the script that asks and marks them.
 * Every address is relative, so it runs wherever a system puts it. Source: ADL SCORM 1.2, Content Aggregation Model.
 */
export const scormPackage = (paper: ScoPaper, player: string): Uint8Array<ArrayBuffer> =>
  zipped({
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>\n${manifest(paper.title)}`,
    'index.html': page(paper),
    // Names of the script stay its own.
    'player.js': `(() => {\n${player}\n})();\n`,
  });
