/** A unit of the course as the record needs it. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly { readonly path: string; readonly questions: readonly string[] }[];
  /** Every question of the bank on this unit. */
  readonly bank: readonly string[];
}
