import { xmlText } from './xml-text.ts';

/** What a picture is labelled with, and what stands behind it. */
export interface PictureWords {
  readonly title: string;
  /** Where the figures come from; stands below the drawing. */
  readonly source: string;
}

/** How an element looks, as attributes: a saved picture has no style sheet. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'vector-effect',
];
const NS = 'http://www.w3.org/2000/svg';
const PAD = 16;
const LINE = 22;

/** Copies how each element looks now onto its twin in the clone, and takes away what only the page understands. */
const dress = (original: Element, twin: Element): void => {
  const style = getComputedStyle(original);
  if (style.display === 'none' || style.visibility === 'hidden') {
    twin.remove();
    return;
  }
  for (const name of LOOKS) twin.setAttribute(name, style.getPropertyValue(name));
  if (style.transform !== 'none') twin.setAttribute('transform', style.transform);
  for (const name of ['class', 'role', 'aria-label', 'aria-hidden']) twin.removeAttribute(name);
  const twins = [...twin.children];
  for (const [i, child] of [...original.children].entries()) dress(child, twins[i] as Element);
};

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element => {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
};

interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Text in lines that fit a width: broken between words, or anywhere in Chinese. */
const broken = (text: string, font: string, width: number): readonly string[] => {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = font;
  const lines = [''];
  for (const piece of text.match(/[\x21-\u02FF]+\s*|\s+|[^\x21-\u02FF\s]/gu) ?? []) {
    const longer = `${lines.at(-1)}${piece}`;
    if (lines.at(-1) === '' || pen.measureText(longer.trimEnd()).width <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
};

/** Draws by daylight, whatever the page shows: a picture is put on white paper. */
const byDaylight = <T>(draw: () => T): T => {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  try {
    return draw();
  } finally {
    if (theme === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }
};

/** A figure of the page as a drawing that stands by itself, as large as it is on the screen, and that size. */
const svgPicture = (figure: SVGSVGElement, words: PictureWords): Picture => byDaylight(() => drawn(figure, words));

const drawn = (figure: SVGSVGElement, { title, source }: PictureWords): Picture => {
  const plot = figure.getBoundingClientRect();
  const boxes = [figure, ...figure.querySelectorAll('*')]
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width + height > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) - left + 2 * PAD);
  const page = getComputedStyle(document.body);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const font = { 'font-family': page.fontFamily, fill: page.color };
  const above = broken(title, `600 15px ${page.fontFamily}`, width - 2 * PAD);
  const below = broken(source, `11px ${page.fontFamily}`, width - 2 * PAD);
  const plotted = Math.max(...boxes.map((box) => box.bottom)) - top;
  const height = Math.ceil(plotted + 2 * PAD + (above.length + below.length) * LINE);

  const drawing = element('svg', { xmlns: NS, width, height, viewBox: `0 0 ${width} ${height}` });
  drawing.append(element('title', {}, title));
  drawing.append(element('rect', { width, height, fill: paper }));
  above.forEach((line, i) => {
    drawing.append(
      element('text', { ...font, x: PAD, y: PAD + 12 + i * LINE, 'font-size': 15, 'font-weight': 600 }, line.trim()),
    );
  });
  const inner = figure.cloneNode(true) as Element;
  dress(figure, inner);
  const place = {
    x: plot.left - left + PAD,
    y: plot.top - top + PAD + above.length * LINE,
    width: plot.width,
    height: plot.height,
    overflow: 'visible',
  };
  for (const [name, value] of Object.entries(place)) inner.setAttribute(name, String(value));
  drawing.append(inner);
  below.forEach((line, i) => {
    const y = height - PAD + 2 - (below.length - 1 - i) * LINE;
    drawing.append(element('text', { ...font, x: PAD, y, 'font-size': 11 }, line.trim()));
  });
  return { text: xmlText(new XMLSerializer().serializeToString(drawing)), width, height };
};

/** The drawing as a file. */
export const svgFile = async (figure: SVGSVGElement, words: PictureWords): Promise<Blob> =>
  new Blob([svgPicture(figure, words).text], { type: 'image/svg+xml;charset=utf-8' });

/** The drawing as dots, two for each pixel of the page. Rejects where the browser cannot draw it. */
export const pngFile = async (figure: SVGSVGElement, words: PictureWords): Promise<Blob> => {
  const { text, width, height } = svgPicture(figure, words);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture was made'))), 'image/png'),
  );
};
