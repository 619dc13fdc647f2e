import { vi } from 'vitest';

/** A localStorage for tests without a browser, which refuses what is written once `full` is set. */
export const stubStorage = () => {
  const kept = new Map<string, string>();
  const control = { kept, full: false };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (control.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      // As in browsers, keys are found on the object itself.
      kept.set(key, value);
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      delete (storage as Record<string, unknown>)[key];
    },
  };
  for (const name of ['getItem', 'setItem', 'removeItem']) Object.defineProperty(storage, name, { enumerable: false });
  vi.stubGlobal('localStorage', storage);
  return control;
};
