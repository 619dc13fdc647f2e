import { xlsxRows } from './xlsx-rows.ts';

addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => postMessage(await xlsxRows(data)));
