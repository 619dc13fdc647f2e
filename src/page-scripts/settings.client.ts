import { choose, loadSettings, type SettingName } from '../state/settings.ts';
import { readPlace, restorePlace } from './place.ts';

const kept = loadSettings();
const said = document.querySelector<HTMLElement>('[data-unkept]');
for (const group of document.querySelectorAll<HTMLFieldSetElement>('[data-setting]')) {
  const name = group.dataset.setting as SettingName;
  const chosen = group.querySelector<HTMLInputElement>(`input[value="${kept[name] ?? ''}"]`);
  if (chosen) chosen.checked = true;
  group.addEventListener('change', (event) => {
    // Larger text moves every line: the reader stays at theirs.
    const place = readPlace();
    const safe = choose(name, (event.target as HTMLInputElement).value);
    if (said) said.textContent = safe ? '' : (said.dataset.unkept ?? '');
    restorePlace(place);
  });
}
