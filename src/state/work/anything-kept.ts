/** Whether anything was ever kept on this device, as far as it can be told without opening the store. */
export const anythingKept = async (): Promise<boolean> => {
  try {
    const names = await indexedDB.databases?.();
    return names === undefined || names.some(({ name }) => name === 'zhike');
  } catch {
    return false;
  }
};
