import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What a camera held before a picture on the page would read of it; null where it would read nothing. */
export const readQr = async (picture: Locator): Promise<string | null> => {
  const bytes = await picture.screenshot({ scale: 'css', animations: 'disabled' });
  // Taken apart in the page itself: its policy forbids fetching a picture, not reading one.
  const { data, width, height } = await picture.page().evaluate(async (base64) => {
    const png = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at] as number);
    return { data: btoa(text), width: image.width, height: image.height };
  }, bytes.toString('base64'));
  const grey = Buffer.from(data, 'base64');
  const colours = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : (grey[i >> 2] as number)));
  return jsQR(colours, width, height)?.data ?? null;
};
