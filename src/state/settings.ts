/** How a reader likes the page: kept on the device, applied before the first paint by layouts/early.ts. */
export interface Settings {
  readonly theme?: 'light' | 'dark';
  readonly size?: 's' | 'l' | 'xl';
  readonly mode?: 'mark' | 'recite';
}
export type SettingName = keyof Settings;

const KEY = 'zhike:settings';
const ALLOWED: Readonly<Record<SettingName, readonly string[]>> = {
  theme: ['light', 'dark'],
  size: ['s', 'l', 'xl'],
  mode: ['mark', 'recite'],
};

/** Reads settings out of stored text; whatever is not one of the known choices is left out. */
export const parseSettings = (text: string | null): Settings => {
  let found: unknown;
  try {
    found = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => Object.hasOwn(ALLOWED, name) && ALLOWED[name as SettingName].includes(value)),
  );
};

/** The stored settings; none where storage is blocked. */
export const loadSettings = (): Settings => {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    return {};
  }
};

/**
 * Applies one choice to the page and keeps it; the standard choice is kept as nothing. False where storage is blocked or full: then it
 * holds for this page.
 */
export const choose = (name: SettingName, value: string): boolean => {
  const known = ALLOWED[name].includes(value);
  if (known) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
  const { [name]: _, ...rest } = loadSettings();
  try {
    localStorage.setItem(KEY, JSON.stringify(known ? { ...rest, [name]: value } : rest));
    return true;
  } catch {
    return false;
  }
};
