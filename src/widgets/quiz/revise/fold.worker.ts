import type { LearnerEvent } from '../../../core/record/event.ts';
import type { AskedQuestion } from '../../../core/review/course.ts';
import { byId, memoryOf } from '../../../core/review/memory.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly events: readonly LearnerEvent[]; readonly questions: readonly AskedQuestion[] }>) =>
    postMessage(memoryOf(data.events, byId(data.questions))),
);
