import type { Samples } from './sample.ts';

const offer = (product: number, monetary: number) => ({ benefits: { product, image: 10 }, costs: { monetary, time: 5 } });
const two = () => [offer(60, 40), offer(15, 5)];

export const VALUE = {
  asDifference: [() => [offer(60, 40)]],
  asRatio: [() => [offer(60, 40)]],
  disagreement: [() => [two()]],
  perceivedValue: [() => [offer(60, 40), 'ratio'], () => [offer(60, 40), 'difference']],
  rankOffers: [() => [two(), 'ratio']],
  shareSale: [() => [{ value: 20_000, otherCosts: 100, producerCost: 14_000, price: 19_000 }]],
  totalBenefit: [() => [offer(60, 40)]],
  totalCost: [() => [offer(60, 40)]],
  valuePricing: [() => [{ reference: 90, premiums: { durability: 7, service: 5 }, discount: 4 }]],
} satisfies Samples;
