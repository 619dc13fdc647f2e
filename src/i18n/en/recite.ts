/** What is asked after a covered exam point was shown in a lesson. */
export const recite = { ask: 'Did it come to mind?', recalled: 'Knew it', forgot: 'Forgot' };
