import { expect, PAGES, test } from './fixtures.ts';
import { noScriptFaults } from './gates/no-script.ts';
import { partsOf } from './parts.ts';

for (const address of PAGES.filter((each) => partsOf(each).paper)) {
  test(`/${address} can be read without JavaScript`, async ({ read }) => {
    const page = await read(address);
    expect(await noScriptFaults(page, address.includes('/lessons/') ? 600 : 20)).toEqual([]);
  });
}
