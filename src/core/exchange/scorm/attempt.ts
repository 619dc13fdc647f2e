import type { ScormInteraction } from './interaction.ts';
import { sessionTime } from './session-time.ts';

/** What a learning system offers a package: SCORM 1.2’s run-time interface. */
export interface ScormApi {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSGetValue: (name: string) => unknown;
  readonly LMSSetValue: (name: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
}

/** Begins or goes on: who learns, and what was kept when they left. */
export const launch = (api: ScormApi): { readonly learner: string; readonly kept: string } => {
  api.LMSInitialize('');
  const status = `${api.LMSGetValue('cmi.core.lesson_status')}`;
  if (status === '' || status === 'not attempted') api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  return { learner: `${api.LMSGetValue('cmi.core.student_id')}`, kept: `${api.LMSGetValue('cmi.suspend_data')}` };
};

/** Keeps what was answered, at most 4096 characters, so that leaving costs nothing. */
export const keep = (api: ScormApi, text: string, seconds: number, handedIn: boolean): void => {
  api.LMSSetValue('cmi.suspend_data', text);
  api.LMSSetValue('cmi.core.session_time', sessionTime(seconds));
  api.LMSSetValue('cmi.core.exit', handedIn ? '' : 'suspend');
  api.LMSCommit('');
};

/** Reports the score, in per cent of the marks as SCORM 1.2 wants it, and that the package is done. earned 0..all, in points. */
export const report = (api: ScormApi, earned: number, all: number): void => {
  api.LMSSetValue('cmi.core.score.min', '0');
  api.LMSSetValue('cmi.core.score.max', '100');
  api.LMSSetValue('cmi.core.score.raw', `${all > 0 ? Math.round((earned / all) * 10_000) / 100 : 0}`);
  api.LMSSetValue('cmi.core.lesson_status', 'completed');
};

/** Reports each answer after those reported before: SCORM lets none be changed but adds. */
export const reportAnswers = (api: ScormApi, interactions: readonly ScormInteraction[]): void => {
  const before = Number(api.LMSGetValue('cmi.interactions._count')) || 0;
  for (const [i, { id, type, correct, student_response, result, weighting }] of interactions.entries()) {
    const set = (name: string, value: string) => api.LMSSetValue(`cmi.interactions.${before + i}.${name}`, value);
    set('id', id);
    set('type', type);
    set('weighting', weighting);
    if (correct !== '') set('correct_responses.0.pattern', correct);
    if (student_response !== '') set('student_response', student_response);
    set('result', result);
  }
};

/** Leaves: what is kept stays. */
export const leave = (api: ScormApi, seconds: number): void => {
  api.LMSSetValue('cmi.core.session_time', sessionTime(seconds));
  api.LMSFinish('');
};
