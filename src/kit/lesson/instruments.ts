import ClvCalculator from './ClvCalculator.astro';
import KanoPlotter from './KanoPlotter.astro';
import KnowledgeSorter from './KnowledgeSorter.astro';
import LifecycleSimulator from './LifecycleSimulator.astro';

/** The instruments by the name their pages in the lab and their links go by; each tag takes `id`, `state` and `place`. */
export const INSTRUMENTS = {
  kano: KanoPlotter,
  clv: ClvCalculator,
  lifecycle: LifecycleSimulator,
  knowledge: KnowledgeSorter,
};
export type InstrumentName = keyof typeof INSTRUMENTS;

/** The lesson of the course map (content/course.yaml) that teaches with each. */
export const TAUGHT_IN = {
  kano: { unit: 'satisfaction', slug: 'kano' },
  clv: { unit: 'clv', slug: 'computing-clv' },
  lifecycle: { unit: 'lifecycle', slug: 'group-lifetime' },
  knowledge: { unit: 'ckm', slug: 'sorting-knowledge' },
};
