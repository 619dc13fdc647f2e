/** The QR code of a text; null where it holds too much, or where what draws it does not come: the text itself stands beside it. */
export const pictureOf = async (text: string): Promise<{ readonly size: number; readonly path: string } | null> => {
  try {
    const { qrPath } = await import('../../state/teach/qr.ts');
    return qrPath(text);
  } catch {
    return null;
  }
};
