/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const linear = (channel: number) => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2): (L₁ + 0.05) / (L₂ + 0.05), the lighter above. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** What a colour of some opacity (0 to 1) looks like on an opaque one. */
export const over = (top: Rgb, opacity: number, under: Rgb): Rgb =>
  top.map((channel, i) => Math.round(channel * opacity + (under[i] as number) * (1 - opacity))) as unknown as Rgb;

/** The ratio that text of a size (CSS px, as rendered) needs: 3 from 24 px, or from 18.66 px when bold; else 4.5. */
export const needed = (px: number, weight: number): number => (px >= 24 || (px >= 18.66 && weight >= 700) ? 3 : 4.5);
