import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { lessonPath } from '../i18n/paths.ts';
import { type Node, tagOf, treeOf } from './tags.ts';

/** A figure of a lesson as it can be shown to a class: what the lesson says of the state, nothing where it shows but one. */
export interface FigureState {
  readonly says: string;
  readonly fragment: string;
}

/** A fragment that holds the state of a figure. */
const STATE = /^#([a-z]+-\d+_.+)/;

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/**
 * The states that a lesson's text leads to, in reading order, each once; of a lesson that leads to none its first figure.
 * `figures` are the names of the tags that set a figure.
 */
export const figureStatesIn = (lesson: Node, figures: readonly string[]): readonly FigureState[] => {
  const all = nodesIn(lesson);
  const states = new Map<string, string>();
  for (const node of all) {
    const fragment = STATE.exec(node.url ?? '')?.[1];
    if (fragment !== undefined && !states.has(fragment)) states.set(fragment, textOf(node));
  }
  if (states.size > 0) return [...states].map(([fragment, says]) => ({ says, fragment }));
  const first = all.flatMap((node) => tagOf(node) ?? []).find(({ name }) => figures.includes(name))?.props.id;
  return first === undefined ? [] : [{ says: '', fragment: first }];
};

/** The figures of every lesson that has one, by the lesson's address. */
export const figureStates = async (
  locale: Locale,
  figures: readonly string[],
): Promise<Readonly<Record<string, readonly FigureState[]>>> => {
  const lessons = (await getCollection('lessons')).flatMap(({ id, body = '' }) => {
    const [own, unit, slug] = id.split('/') as [string, string, string];
    const states = own === locale ? figureStatesIn(treeOf(body), figures) : [];
    return states.length === 0 ? [] : [[lessonPath(locale, unit, slug), states] as const];
  });
  return Object.fromEntries(lessons);
};
