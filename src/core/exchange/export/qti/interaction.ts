import type { XmlElement, XmlNode } from '../xml.ts';

/** A kind of question in QTI: what it stores, what it shows, how its score comes about. */
export interface Interaction {
  readonly declarations: readonly XmlElement[];
  readonly body: readonly XmlNode[];
  /** Rules that set SCORE, in points; none where a person marks. */
  readonly rules: readonly XmlElement[];
  /** What is said afterwards, by the value FEEDBACK takes. */
  readonly feedback: readonly (readonly [string, string])[];
  /** The rule that sets FEEDBACK, and whether it holds several values. */
  readonly tells: XmlElement | null;
  readonly several: boolean;
}
