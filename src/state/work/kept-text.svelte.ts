import { anythingKept } from './anything-kept.ts';
import { keepWork, recallWork } from './work.ts';

/** Where the first version kept such a text. */
const first = (name: string): string | null => {
  try {
    return localStorage.getItem(`zhike:draft:${name}`);
  } catch {
    return null;
  }
};

/**
 * A text that a reader brings to a figure, kept under a name until it is emptied. `text` is null while nothing was typed and nothing
 * found; `lost` says that the browser does not keep it.
 * Example: after new KeptText('kano-own').type('1,2'), a new one of that name recalls '1,2'.
 */
export class KeptText {
  text = $state.raw<string | null>(null);
  lost = $state.raw(false);
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** What was left here at an earlier visit; what was typed meanwhile counts for more. */
  readonly recall = async (): Promise<string | null> => {
    const kept = (await anythingKept()) ? await recallWork(`text:${this.#name}`) : null;
    this.text ??= (typeof kept === 'string' && kept) || first(this.#name) || null;
    return this.text;
  };

  readonly type = async (text: string): Promise<void> => {
    this.text = text;
    this.lost = (await keepWork(`text:${this.#name}`, text || null)) === 'lost';
  };
}
