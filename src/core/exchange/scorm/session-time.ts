/**
 * A span of time as SCORM 1.2 has it (CMITimespan): hours, minutes, seconds and hundredths.
 * seconds ≥ 0; what is over 9999 hours is cut. Throws RangeError below 0. Example: sessionTime(75.5) is '0000:01:15.50'.
 */
export const sessionTime = (seconds: number): string => {
  if (!(seconds >= 0)) throw new RangeError(`invalid seconds: ${seconds} (expected ≥ 0)`);
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360_000);
  const part = (unit: number, size: number, digits: number) => `${Math.floor(hundredths / unit) % size}`.padStart(digits, '0');
  return `${part(360_000, 10_000, 4)}:${part(6_000, 60, 2)}:${part(100, 60, 2)}.${part(1, 100, 2)}`;
};
