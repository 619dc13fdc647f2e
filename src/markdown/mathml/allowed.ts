import { type MathElement, textOf } from './tree.ts';

/** The part of MathML Core this course uses: elements and the attributes each may keep. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  math: ['display'],
  mrow: [],
  mi: ['mathvariant'],
  mn: [],
  mo: ['form', 'stretchy', 'minsize', 'maxsize', 'lspace', 'rspace', 'movablelimits'],
  mtext: [],
  mspace: ['width', 'height', 'depth'],
  mfrac: ['linethickness'],
  msqrt: [],
  mroot: [],
  msub: [],
  msup: [],
  msubsup: [],
  munder: ['accentunder'],
  mover: ['accent'],
  munderover: ['accent', 'accentunder'],
  mtable: ['class'],
  mtr: [],
  mtd: ['class'],
  mstyle: ['displaystyle', 'scriptlevel'],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
  mphantom: [],
};
/** Attributes KaTeX writes that say what browsers assume anyway. */
const IDLE = ['fence', 'separator'];
const LENGTHS = new Set(['width', 'height', 'depth', 'lspace', 'rspace', 'voffset', 'minsize', 'maxsize', 'linethickness']);

/**
 * Drops idle attributes and refuses whatever a strict content security policy or MathML Core would not honour: `style`, colours,
 * links, rules in arrays, `\boxed`, numbered equations.
 */
export const refuseOthers = (node: MathElement): MathElement => {
  const allowed = ALLOWED[node.tagName];
  if (!allowed) throw new Error(`<${node.tagName}> is not in MathML Core (near "${textOf(node)}")`);
  const kept = Object.entries(node.properties).filter(([name]) => !IDLE.includes(name));
  for (const [name, value] of kept) {
    const readable = !LENGTHS.has(name) || /^-?\d*\.?\d+(em|ex|px|pt)$/.test(value);
    if (!allowed.includes(name) || !readable)
      throw new Error(`${name}="${value}" is not allowed on <${node.tagName}> (near "${textOf(node)}")`);
  }
  return { ...node, properties: Object.fromEntries(kept) };
};
