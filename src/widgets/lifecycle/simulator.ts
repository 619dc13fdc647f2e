import { advance, type Simulation, start } from '../../core/lifecycle/simulation/simulation.ts';
import { summarise } from '../../core/lifecycle/simulation/summary.ts';
import type { News, Order } from './messages.ts';

/** Carries out orders one after another, wherever it runs: in the worker, or in slices in the page. */
export const simulator = () => {
  let simulation: Simulation | null = null;
  return (order: Order): News => {
    if (order.kind === 'begin') {
      const { chain, terms, customers, seed } = order;
      simulation = start(chain, terms, { customers, seed, method: 'by-stay' });
      return { kind: 'news', done: 0, summary: null };
    }
    if (!simulation) throw new RangeError('invalid order: go (expected begin before it)');
    if (simulation.done < simulation.customers) advance(simulation, order.portion);
    return { kind: 'news', done: simulation.done, summary: simulation.done > 1 ? summarise(simulation) : null };
  };
};
