import { expect, test } from './fixtures.ts';
import { fieldFaults } from './gates/fields.ts';
import { settle } from './gates/settle.ts';

test.use({ reducedMotion: 'reduce' });

test('with small text practice, record and the Kano survey keep their fields at 16 px', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('zhike:settings', JSON.stringify({ size: 's' })));
  for (const address of ['zh/practice/', 'zh/record/', 'zh/lab/kano/', 'zh/search/']) {
    await page.goto(site.url(address));
    await settle(page);
    expect(await fieldFaults(page), address).toEqual([]);
  }
});

test('a number field reads what a question reads, and forgets a refused text once its figure is set by other means', async ({
  page,
  site,
}) => {
  await page.goto(site.url('zh/lab/clv/'));
  await settle(page);
  const field = page.locator('.slider .field input').first();
  const slider = page.locator('.slider input[type=range]').first();
  const start = await field.inputValue();
  for (const [typed, value] of [
    ['1,200', '1200'],
    ['１，２００', '1200'],
    ['1 200', '1200'],
    ['850。', '850'],
    ['1200元', '1200'],
    ['¥800', '800'],
    ['1,209 元', '1209'],
  ] as const) {
    await field.fill(typed);
    await expect(field, typed).toHaveAttribute('aria-invalid', 'false');
    await field.blur();
    await expect(field).toHaveValue(value);
  }
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(field).toHaveValue(start);

  const refuse = async () => {
    await field.fill('20%');
    await field.blur();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.inputs .fault')).toContainText('单位');
  };
  await refuse();
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(field).toHaveValue(start);
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await refuse();
  await slider.press('ArrowRight');
  await expect(field).toHaveValue(await slider.inputValue());
  await slider.press('ArrowLeft');
  await expect(field).toHaveValue(start);
  await refuse();
  await page.evaluate(() => {
    location.hash = 'clv-1_years-10';
  });
  await expect(field).toHaveValue(start);
});

test('a text being typed stays as it is typed until the field is left', async ({ page, site }) => {
  await page.goto(site.url('zh/lab/clv/'));
  await settle(page);
  const field = page.locator('.slider .field input').first();
  await field.fill('');
  for (const [key, text] of [
    ['8', '8'],
    ['5', '85'],
    ['0', '850'],
    ['.', '850.'],
    ['0', '850.0'],
  ] as const) {
    await page.keyboard.type(key);
    await expect(field).toHaveValue(text);
  }
  await field.blur();
  await expect(field).toHaveValue('850');
});

test('readouts go on following a slider while a page translator is at work', async ({ page, site }) => {
  await page.goto(site.url('zh/lab/clv/'));
  await settle(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const nearest = text.parentElement?.closest('[translate]')?.getAttribute('translate');
      if (nearest === 'no' || !text.data.trim() || text.parentElement?.closest('script, style, option')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data);
    }
  });
  const before = await page.locator('.clv-summary dd').first().innerText();
  const slider = page.locator('.slider input[type=range]').nth(1);
  for (let i = 0; i < 10; i++) await slider.press('ArrowRight');
  await expect(page.locator('.clv-summary dd').first()).not.toHaveText(before);
  await expect(page.locator('font')).not.toHaveCount(0);
});
