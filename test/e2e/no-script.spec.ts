import { expect, PAGES, test } from './fixtures.ts';
import { noScriptFaults } from './gates/no-script.ts';
import { SAMPLE } from './lessons.ts';
import { partsOf } from './parts.ts';

for (const address of PAGES.filter((each) => partsOf(each).paper || (SAMPLE as readonly string[]).includes(each))) {
  test(`/${address} can be read without JavaScript`, async ({ read }) => {
    const page = await read(address);
    expect(await noScriptFaults(page, address.includes('/lessons/') ? 600 : 20)).toEqual([]);
  });
}
