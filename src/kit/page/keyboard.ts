const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/**
 * Every key that does something here beyond what a browser does by itself, by where it does it, under the names that browsers give keys
 * (`1-9`: any of these digits; `Control+z`: with Ctrl or ⌘). test/unit/house/keyboard.test.ts reads the code for keys that are missing.
 */
export const KEYBOARD = {
  everywhere: { skip: ['Tab'], back: ['Escape'] },
  questions: { submit: ['Enter'], compare: ['Control+Enter'] },
  reciting: { uncover: ['Enter', ' '] },
  figures: { slide: ARROWS, step: ['ArrowUp', 'ArrowDown'] },
  sorting: { put: ['1-9'], putBack: ['0', 'Backspace', 'Delete'], neighbours: ARROWS, letGo: ['Escape'] },
  cards: { show: [' '], grade: ['1', '2'], compareList: ['Control+Enter'], tick: ['1-9'] },
  pairs: { choose: ['1', '2'], next: [' '] },
  topics: { squares: ARROWS },
  marking: { tickPoint: ['1-9'], nextAnswer: ['Control+Enter'], undo: ['Control+z'] },
} as const;
