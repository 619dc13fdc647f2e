/** Writes the parts of a code one after another: whole numbers in seven-bit groups, texts and bytes behind their length. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number, 0..2^53 - 1. Throws RangeError on another. */
  whole(value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`invalid number: ${value} (expected a whole number ≥ 0)`);
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) this.#bytes.push((left % 128) | 128);
    this.#bytes.push(left);
    return this;
  }

  /** Sixteen bits, 0..65535, in two bytes. */
  pair(value: number): this {
    this.#bytes.push((value >> 8) & 255, value & 255);
    return this;
  }

  bytes(value: Uint8Array): this {
    this.whole(value.length);
    for (const byte of value) this.#bytes.push(byte);
    return this;
  }

  /** Lone halves of surrogate pairs become U+FFFD, as in every UTF-8. */
  text(value: string): this {
    return this.bytes(new TextEncoder().encode(value));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** What was read is not what a code of this version holds. */
export class BrokenCode extends Error {
  override readonly name = 'BrokenCode';
}

/** Reads what ByteWriter wrote. Every method throws BrokenCode where the bytes end too soon or hold something else. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number within its bounds, both included. */
  whole(most: number, least = 0): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || scale > 2 ** 49) throw new BrokenCode();
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) break;
    }
    if (!Number.isSafeInteger(value) || value < least || value > most) throw new BrokenCode();
    return value;
  }

  pair(): number {
    const [high, low] = [this.#bytes[this.#at++], this.#bytes[this.#at++]];
    if (high === undefined || low === undefined) throw new BrokenCode();
    return (high << 8) | low;
  }

  bytes(most: number): Uint8Array {
    const length = this.whole(most);
    if (this.#at + length > this.#bytes.length) throw new BrokenCode();
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  text(most: number): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(most));
    } catch {
      throw new BrokenCode();
    }
  }

  /** A value in JSON, whatever it is. */
  json(most: number): unknown {
    const text = this.text(most);
    try {
      return JSON.parse(text);
    } catch {
      throw new BrokenCode();
    }
  }

  /** Refuses what is left over. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new BrokenCode();
  }
}
