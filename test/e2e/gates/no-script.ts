import type { Page } from '@playwright/test';

/** What a reader without JavaScript cannot get at. `leastText` counts characters of the main text, spaces left out. */
export const noScriptFaults = (page: Page, leastText: number): Promise<readonly string[]> =>
  page.evaluate((leastText) => {
    const faults: string[] = [];
    const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)];
    const shown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const words = (element: HTMLElement | null) => element?.innerText.replace(/\s+/g, '') ?? '';
    const main = document.querySelector('main');
    if (words(main).length < leastText) faults.push(`main has ${words(main).length} characters, expected ${leastText}`);
    if (!all('h1').some(shown)) faults.push('no heading of the page (h1) is in sight');
    for (const link of all('header nav a[href]'))
      if (!shown(link)) faults.push(`a link of the navigation is out of sight: ${link.textContent}`);

    if (all('[class*=language-math]').length > 0 || /\\(frac|text|sqrt)/.test(main?.innerText ?? ''))
      faults.push('a formula is shown as its source');

    // Whatever is folded is folded in a native disclosure: opening all of them must bring everything to light.
    for (const summary of all('main summary')) {
      if (!shown(summary)) continue;
      const details = summary.parentElement as HTMLDetailsElement;
      details.open = true;
      if (words(details).length <= words(summary).length)
        faults.push(`a disclosure holds nothing: ${summary.textContent?.trim()}`);
    }
    for (const figure of all('figure')) {
      const drawings = all('svg[role=img], svg[aria-label], svg[aria-labelledby]', figure);
      if (all('svg', figure).length > 0 && drawings.length === 0)
        faults.push(`a figure has no named drawing: ${words(figure).slice(0, 40)}`);
      if (drawings.length > 0 && !drawings.some((drawing) => shown(drawing) && drawing.getBoundingClientRect().height >= 60))
        faults.push(`no drawing of a figure is in sight: ${words(figure).slice(0, 40)}`);
      if (drawings.length > 0 && !all('table', figure).some(shown))
        faults.push(`a figure has no table to read: ${words(figure).slice(0, 40)}`);
    }
    // Read in order: an answer is the disclosure inside a question, or between it and the next one.
    const marks = all('[data-question], main details').filter(shown);
    const follows = (question: HTMLElement) => marks[marks.indexOf(question) + 1]?.localName === 'details';
    // A written answer's model must not be in the document: there a link leads to it.
    const elsewhere = (question: HTMLElement) =>
      all('a[href*="/answers/"]', question.closest('astro-island') ?? question).some(shown);
    for (const question of all('[data-question]')) {
      if (!shown(question)) faults.push(`question ${question.dataset.question} is out of sight`);
      else if (!follows(question) && !elsewhere(question))
        faults.push(`question ${question.dataset.question} has no answer in a disclosure`);
    }
    return faults;
  }, leastText);
