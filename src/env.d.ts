declare namespace Astro {
  interface ClientDirectives {
    /** Wakes the island once the reader has stirred and it is near the window (islands/attended.ts). */
    'client:attended'?: boolean;
    /** Wakes the island at once, and says so where its script is late or does not come (islands/told.ts). */
    'client:told'?: boolean;
    /** Wakes the island once a pointer, a finger or the focus comes to it (islands/touched.ts). */
    'client:touched'?: boolean;
  }
}
