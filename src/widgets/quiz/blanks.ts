export type Piece = { readonly text: string } | { readonly blank: string };

/** The prompt of a fill question in pieces: its texts, and the blanks between them. */
export const blanksOf = (prompt: string): readonly Piece[] =>
  prompt
    .split(/\{([a-z0-9-]+)\}/)
    .map((piece, i) => (i % 2 === 1 ? { blank: piece } : { text: piece }))
    .filter((piece) => 'blank' in piece || piece.text !== '');
