/** Gives the reader a text as a file. */
export const saveText = (text: string, name: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  anchor.download = name;
  anchor.click();
  // later, since some browsers begin to read the file only after the click
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
};
