/** Whether anything was ever kept on this device, as far as it can be told without opening the store: in the journal, or in a store. */
export const anythingKept = async (): Promise<boolean> => {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith('zhike:work:'))) return true;
  } catch {
    // Blocked; the store may not be.
  }
  try {
    const names = await indexedDB.databases?.();
    return names === undefined || names.some(({ name }) => name === 'zhike');
  } catch {
    return false;
  }
};
