/** Longest text that is kept: enough for an essay, too little to fill the store. */
const MOST = 50_000;

/** Keeps a half-typed text on this device; false where it is too long or storage is blocked. An empty text forgets it. */
export const saveDraft = (id: string, text: string): boolean => {
  try {
    if (text === '') localStorage.removeItem(`zhike:draft:${id}`);
    else if (text.length > MOST) return false;
    else localStorage.setItem(`zhike:draft:${id}`, text);
    return true;
  } catch {
    return false;
  }
};

/** The text kept under this id, or nothing. */
export const loadDraft = (id: string): string => {
  try {
    return localStorage.getItem(`zhike:draft:${id}`) ?? '';
  } catch {
    return '';
  }
};
