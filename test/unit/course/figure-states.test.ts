import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureStatesIn } from '../../../src/course/figure-states.ts';
import { treeOf } from '../../../src/course/tags.ts';
import { PROJECT } from '../../support/site.ts';

const statesOf = (source: string) => figureStatesIn(treeOf(source), ['KanoPlotter']);

describe('the figures that a lesson has to show', () => {
  it('are the states its text leads to, with its words, each once', () => {
    const text =
      '<KanoPlotter id="plot" state="kano-1">x</KanoPlotter>\n\n1. [推到**0**：谁最低？](#kano-1_x-0)\n2. [又](#kano-1_x-0)\n3. [别处](../b/#kano-1_x-1)\n4. [节](#part)\n5. [另一个](#kano-12_view-plane)\n';
    expect(statesOf(text)).toEqual([
      { says: '推到0：谁最低？', fragment: 'kano-1_x-0' },
      { says: '另一个', fragment: 'kano-12_view-plane' },
    ]);
  });

  it('are its first figure where its text leads to no state, and none where it has none', () => {
    expect(statesOf('<KanoPlotter id="plot" state="kano-1">x</KanoPlotter>')).toEqual([{ says: '', fragment: 'plot' }]);
    expect(statesOf('# a\n\n[b](#c)')).toEqual([]);
  });

  it('are told by all words of a link, a picture in it left out', () => {
    expect(statesOf('[a ![picture](x.png) *b*](#kano-1_x-0)')).toEqual([{ says: 'a  b', fragment: 'kano-1_x-0' }]);
  });

  it('are three of the lesson on Kano, as a reader meets them', () => {
    const lesson = readFileSync(`${PROJECT}content/lessons/zh/satisfaction/kano.mdx`, 'utf8');
    const found = statesOf(lesson);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found[0]).toEqual({ says: '推到0：谁把满意度拉得最低？', fragment: 'kano-1_set-greenleaf_feature-water_x-0' });
  });
});
