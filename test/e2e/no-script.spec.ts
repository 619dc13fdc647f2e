import { expect, PAGES, test } from './fixtures.ts';
import { noScriptFaults } from './gates/no-script.ts';

// Sheets of answers and of points are built alike in both languages.
const SHEETS = /^en\/(answers|cram)\//;

for (const address of PAGES.filter((each) => !SHEETS.test(each))) {
  test(`/${address} can be read without JavaScript`, async ({ read }) => {
    const page = await read(address);
    expect(await noScriptFaults(page, address.includes('/lessons/') ? 600 : 20)).toEqual([]);
  });
}
