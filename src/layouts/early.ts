/**
 * Runs in the head before the first paint, so that a reader who chose dark or large text never sees another page flash by.
 * It is a string because the policy names it by hash (astro.config.mjs); the settings it reads are written by state/settings.ts.
 */
export const EARLY =
  "(()=>{const d=document.documentElement;d.classList.add('js');try{const s=JSON.parse(localStorage.getItem('zhike:settings')||'{}');for(const k of['theme','size','mode'])if(/^[a-z]{1,8}$/.test(s[k]))d.dataset[k]=s[k]}catch{}})()";

/**
 * Says before any stylesheet has arrived that pages pass into each other: Chromium asks when it begins to read the page, and a rule
 * in the linked sheet comes too late on a first visit. Named by hash, like the script.
 */
export const EARLY_STYLE = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
