import { ticks } from 'd3';
import type { DayForecast, DaySeconds } from '../../../core/review/forecast.ts';

/** From the foot of a bar upwards. */
export const ORDER = ['mock', 'form', 'new', 'due', 'mistake'] as const;

export const sumOf = (seconds: DaySeconds): number => ORDER.reduce((sum, kind) => sum + seconds[kind], 0);

/** About so many days have a name below the axis. */
const NAMES = 5;

/** The days as a picture in per cent of the plot: bars in parts, y downwards, the ticks of the minutes, and where a day has its name. */
export const barsOf = (days: readonly DayForecast[], minutes: number) => {
  const most = Math.max(1, minutes, ...days.map(({ seconds }) => sumOf(seconds) / 60));
  const up = (value: number) => 100 - (100 * value) / most;
  const slot = 100 / days.length;
  const bars = days.flatMap(({ day, seconds }, i) => {
    let foot = 0;
    return ORDER.flatMap((kind) => {
      const height = seconds[kind] / 60;
      if (height === 0) return [];
      foot += height;
      return [
        { key: `${day} ${kind}`, kind, x: slot * (i + 0.14), width: slot * 0.72, y: up(foot), height: (100 * height) / most },
      ];
    });
  });
  const every = Math.max(1, Math.ceil(days.length / NAMES));
  return {
    bars,
    ticks: ticks(0, most, 3).map((value) => ({ value, at: up(value) })),
    names: days.flatMap(({ day }, i) => (i % every === 0 ? [{ date: day, at: slot * (i + 0.5) }] : [])),
  };
};
