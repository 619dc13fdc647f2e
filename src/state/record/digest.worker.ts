import { digest } from './digest.ts';
import { type Beside, readWith } from './store.ts';

addEventListener('message', async ({ data }: MessageEvent<Beside>) => {
  const stored = await readWith(data);
  await digest(stored);
  postMessage({ state: stored.state, last: stored.last });
});
