/** What no XML file may hold: control characters, halves of a surrogate pair and the two codes that are no character. */
const OUTSIDE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A text with the replacement character where XML allows none of its own, so that a saved drawing opens whatever a feature is called.
 * Example: xmlText('a\0b') is 'a\uFFFDb'.
 */
export const xmlText = (text: string): string => text.replace(OUTSIDE, '\uFFFD');
