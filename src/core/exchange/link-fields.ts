import { requireWhole } from '../range.ts';

/**
 * How one part of a state is written into a fragment and read back; null where the text is not such a value. What is written has
 * only letters, digits and `-` in it.
 */
export interface Field<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | null;
}

/**
 * A number of at most `digits` decimals in least..most; `m` stands for the minus sign and `p` for the point.
 * Throws RangeError when it writes a number that is out of range or has more decimals, since the link would lie.
 * Example: numberField(-100, 100, 1).write(-2.5) is 'm2p5'.
 */
export const numberField = (least: number, most: number, digits = 0): Field<number> => {
  requireWhole('number of decimals', 'digits', digits, 0, 9);
  const fits = (value: number) => value >= least && value <= most && Number(value.toFixed(digits)) === value;
  return {
    write: (value) => {
      if (fits(value))
        return String(Number(value.toFixed(digits)))
          .replace('-', 'm')
          .replace('.', 'p');
      throw new RangeError(`invalid value for a link: ${value} (expected ${least} to ${most}, ${digits} decimals at most)`);
    },
    read: (text) => {
      if (!/^m?\d{1,15}(p\d{1,9})?$/.test(text)) return null;
      const value = Number(text.replace('m', '-').replace('p', '.')) + 0;
      return fits(value) ? value : null;
    },
  };
};

/**
 * One word of a list.
 * Throws RangeError when it writes another word.
 * Example: oneOf(['start', 'end']).read('middle') is null.
 */
export const oneOf = <Word extends string>(words: readonly Word[]): Field<Word> => ({
  write: (word) => {
    if (words.includes(word)) return word;
    throw new RangeError(`invalid word for a link: ${word} (expected ${words.join(' or ')})`);
  },
  read: (text) => words.find((word) => word === text) ?? null,
});

/** Yes or no, as `1` and `0`. Example: yesOrNo.read('1') is true. */
export const yesOrNo: Field<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : null),
};

/**
 * An id made of small letters, digits and `-`, or nothing; whether there is such a thing is for the reader of the state to say.
 * Throws RangeError when it writes anything else.
 * Example: slugField.read('loan-machine') is 'loan-machine'.
 */
export const slugField: Field<string> = {
  write: (slug) => {
    if (/^[a-z0-9-]{0,60}$/.test(slug)) return slug;
    throw new RangeError(`invalid id for a link: ${slug} (expected small letters, digits and -)`);
  },
  read: (text) => (/^[a-z0-9-]{0,60}$/.test(text) ? text : null),
};

/**
 * Up to `most` values of one field, parted by `-`; the field itself must not write a `-`. An empty list is empty text.
 * Throws RangeError when it writes a longer list.
 * Example: listOf(numberField(0, 9), 5).write([1, 2, 3]) is '1-2-3'.
 */
export const listOf = <T>(field: Field<T>, most: number): Field<readonly T[]> => ({
  write: (values) => {
    if (values.length <= most) return values.map(field.write).join('-');
    throw new RangeError(`invalid list for a link: ${values.length} values (expected ${most} at most)`);
  },
  read: (text) => {
    if (text === '') return [];
    const values = text.split('-').map(field.read);
    return values.length <= most && values.every((value) => value !== null) ? (values as T[]) : null;
  },
});

/**
 * Any text of at most `most` characters, as base64 of its UTF-8 with `-0` and `-1` for the two signs a fragment cannot hold.
 * Throws RangeError when it writes a longer text.
 * Example: textField(10).write('茶') is '6Iy2'.
 */
export const textField = (most: number): Field<string> => ({
  write: (text) => {
    if (text.length > most) throw new RangeError(`invalid text for a link: ${text.length} characters (expected ${most} at most)`);
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-0')
      .replaceAll('/', '-1')
      .replace(/=+$/, '');
  },
  read: (text) => {
    if (text.length > most * 8 || !/^([A-Za-z0-9]|-[01])*$/.test(text)) return null;
    try {
      const bytes = Uint8Array.from(atob(text.replaceAll('-0', '+').replaceAll('-1', '/')), (c) => c.charCodeAt(0));
      const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return read.length <= most ? read : null;
    } catch {
      // not base64, or not UTF-8
      return null;
    }
  },
});
