import { newName } from '../../../state/record/stamp.ts';

/** A name for a question of the teacher's own: no other on any paper has it. */
export const newId = (): string => `own-${newName()}`;
