/** Ids that were ever published, and those that are gone with the reason. */
export interface Ledger {
  readonly published: readonly string[];
  readonly retired: Readonly<Record<string, string>>;
}

/** Where the bank and the ledger disagree: an id not entered, one that vanished without a word, one that came back. */
export const ledgerFaults = ({ published, retired }: Ledger, bank: readonly string[]): readonly string[] => {
  const entered = new Set(published);
  const live = new Set(bank);
  return [
    ...bank
      .filter((id) => !entered.has(id))
      .map((id) => `${id} is not in content/ledger.yaml: add it at the end of \`published\``),
    ...published
      .filter((id) => !live.has(id) && !Object.hasOwn(retired, id))
      .map((id) => `${id} has vanished: records point at it, so say under \`retired\` why it went`),
    ...Object.keys(retired)
      .filter((id) => live.has(id))
      .map((id) => `${id} is retired and must not be used again`),
    ...Object.keys(retired)
      .filter((id) => !entered.has(id))
      .map((id) => `${id} is retired but was never published`),
    ...published.filter((id, i) => published.indexOf(id) !== i).map((id) => `${id} stands twice in the ledger`),
  ];
};
