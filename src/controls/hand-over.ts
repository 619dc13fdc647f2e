/** Gives the reader a file. */
export const saveFile = (content: Blob, name: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = name;
  anchor.click();
  // later, since some browsers begin to read the file only after the click
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
};

/** A table’s text as a file; a spreadsheet takes it for UTF-8 only with this mark before it. */
export const csvFile = (text: string): Blob => new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });

/** Puts a text on the clipboard; false where the browser does not allow it, and the reader has to copy it by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
