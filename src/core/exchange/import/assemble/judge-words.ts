import { fold } from '../pasted/source-text.ts';

const TRUE = /^(?:对|正确|√|✓|✔|t|true|是|y|yes|right|correct)$/i;
const FALSE = /^(?:错|错误|×|✗|✘|╳|x|f|false|否|n|no|wrong|incorrect|不对|不正确)$/i;

/** The judgement a word stands for; null for any other word. Example: judgementOf('（√）') is true. */
export const judgementOf = (text: string): boolean | null => {
  const word = fold(text)
    .trim()
    .replace(/^[[(]\s*|\s*[\])]$|\s*[。.;]$/g, '')
    .trim();
  return TRUE.test(word) ? true : FALSE.test(word) ? false : null;
};
