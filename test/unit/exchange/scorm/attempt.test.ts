import { Scorm12API } from 'scorm-again';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, launch, leave, report, reportAnswers, type ScormApi } from '../../../../src/core/exchange/scorm/attempt.ts';
import { interactionOf } from '../../../../src/core/exchange/scorm/interaction.ts';
import type { ScoItem } from '../../../../src/core/exchange/scorm/sco-paper.ts';
import { sessionTime } from '../../../../src/core/exchange/scorm/session-time.ts';
import { resumed, suspended } from '../../../../src/core/exchange/scorm/suspend.ts';
import { keyOf } from '../../../../src/core/quiz/any.ts';
import { exportBank } from '../../../support/bank.ts';

const items: readonly ScoItem[] = exportBank('zh').map(({ id, question, rubric, points, about: [unit = ''] }) => ({
  id,
  question,
  rubric,
  points,
  unit,
}));
const questions = items.map(({ question }) => question);

/** A learning system of others’ making, which refuses what SCORM 1.2 does not allow. */
const system = () => new Scorm12API({ autocommit: false, logLevel: 5 });
/** Its interface, which throws where it reports a fault. */
const strict = (lms: Scorm12API): ScormApi => {
  const sound = <T>(value: T): T => {
    const code = `${lms.LMSGetLastError()}`;
    if (code !== '0') throw new Error(`${code}: ${lms.LMSGetErrorString(code)}`);
    return value;
  };
  return {
    LMSInitialize: () => sound(lms.LMSInitialize('')),
    LMSGetValue: (name) => sound(lms.LMSGetValue(name)),
    LMSSetValue: (name, value) => {
      const done = lms.LMSSetValue(name, value);
      if (`${done}` !== 'true') throw new Error(`${name} = ${value}: ${lms.LMSGetErrorString(`${lms.LMSGetLastError()}`)}`);
      return done;
    },
    LMSCommit: () => sound(lms.LMSCommit('')),
    LMSFinish: () => sound(lms.LMSFinish('')),
  };
};

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
});

describe('a package in another’s learning system', () => {
  it('is launched, answered, left, resumed and finished; score, status, time and answers arrive', () => {
    const first = system();
    const api = strict(first);
    expect(launch(api)).toEqual({ learner: '', kept: '' });
    const answers = questions.map((question, i) => (i % 2 === 0 ? keyOf(question, 7) : null));
    keep(api, suspended(questions, { answers, handedIn: false }).text, 61, false);
    leave(api, 75.5);
    const { cmi } = JSON.parse(first.renderCMIToJSONString()) as { cmi: { suspend_data: string; core: Record<string, string> } };
    expect(cmi.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', session_time: '00:01:15.5' });

    const second = system();
    second.loadFromJSON({ suspend_data: cmi.suspend_data, core: { lesson_status: 'incomplete', entry: 'resume' } }, 'cmi');
    const again = strict(second);
    const { kept } = launch(again);
    const back = resumed(questions, kept);
    expect(back.handedIn).toBe(false);
    reportAnswers(
      again,
      items.map((item, i) => interactionOf(item, i + 1, 7, back.answers[i] ?? null, i % 2 === 0 ? item.points : 0)),
    );
    report(again, 30, 40);
    keep(again, kept, 10, true);
    leave(again, 20);
    const end = (
      JSON.parse(second.renderCMIToJSONString()) as {
        cmi: { core: { lesson_status: string; score: object }; interactions: Record<string, { id: string }> };
      }
    ).cmi;
    expect(end.core).toMatchObject({ lesson_status: 'completed', score: { raw: '75', min: '0', max: '100' } });
    const ids = Object.values(end.interactions).flatMap((each) => (typeof each === 'object' && 'id' in each ? [each.id] : []));
    expect(ids).toHaveLength(items.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.every((id) => /^[a-z-]+-(single|multiple|judge|fill|numeric|match|classify|order|short|essay)-\d+$/.test(id)),
    ).toBe(true);
  });

  it.each([
    [0, '0000:00:00.00'],
    [3599.999, '0001:00:00.00'],
    [90_061.25, '0025:01:01.25'],
  ])('has %s seconds as %s', (seconds, text) => {
    expect(sessionTime(seconds)).toBe(text);
  });

  it('refuses a span before it began', () => {
    expect(() => sessionTime(-1)).toThrow('invalid seconds: -1 (expected ≥ 0)');
  });

  it('reports the key of a question as the pattern of its answer', () => {
    for (const [i, item] of items.entries()) {
      if (item.question.kind === 'short' || item.question.kind === 'essay') continue;
      const { student_response, correct } = interactionOf(item, i + 1, 7, keyOf(item.question, 7), item.points);
      expect([item.id, student_response]).toEqual([item.id, correct]);
    }
  });
});
