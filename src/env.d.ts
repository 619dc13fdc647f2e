declare namespace Astro {
  interface ClientDirectives {
    /** Wakes the island once the reader has stirred and it is near the window (islands/attended.ts). */
    'client:attended'?: boolean;
  }
}
