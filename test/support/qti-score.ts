import type { Element } from './elements.ts';

/** What a candidate answered, by the name of the response. */
export type Responses = Readonly<Record<string, readonly string[]>>;
type Value = readonly (string | number)[];

const plain = (name: string) => name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** An element under the names of QTI 2.1, whichever version it was written in. */
const named = (element: Element): Element => ({
  ...element,
  name: plain(element.name),
  attributes: Object.fromEntries(Object.entries(element.attributes).map(([key, value]) => [plain(key), value])),
  children: element.children.map(named),
});
const within = (element: Element | undefined, name: string) => element?.children.filter((child) => child.name === name) ?? [];

/**
 * The score that an item of QTI gives some responses, and what it says to them: a reading of the specification of our own, for the rules
 * that our items use. Throws on a rule it does not know.
 */
export const scoreOf = (
  root: Element,
  responses: Responses,
): { readonly score: number; readonly max: number; readonly said: Value } => {
  const item = named(root);
  const declarations = new Map(within(item, 'responseDeclaration').map((each) => [each.attributes.identifier ?? '', each]));
  const values = new Map<string, Value>(
    within(item, 'outcomeDeclaration').map((each) => [
      each.attributes.identifier ?? '',
      within(within(each, 'defaultValue')[0], 'value').map(({ text }) => Number(text)),
    ]),
  );
  const of = (name: string): Value => responses[name] ?? values.get(name) ?? [];
  const ordered = (name: string) => declarations.get(name)?.attributes.cardinality === 'ordered';
  const same = (a: Value, b: Value, inOrder: boolean) =>
    JSON.stringify(inOrder ? a : [...a].sort()) === JSON.stringify(inOrder ? b : [...b].sort());
  const evaluate = (rule: Element): Value => {
    const { identifier = '', tolerance, baseType } = rule.attributes;
    const inner = () => rule.children.map(evaluate);
    const truth = (holds: boolean): Value => (holds ? [1] : []);
    switch (rule.name) {
      case 'variable':
        return of(identifier);
      case 'correct':
        return within(within(declarations.get(identifier), 'correctResponse')[0], 'value').map(({ text }) => text);
      case 'baseValue':
        return [baseType === 'float' ? Number(rule.text) : rule.text];
      case 'isNull':
        return truth(inner()[0]?.length === 0);
      case 'not':
        return truth(inner()[0]?.length === 0);
      case 'or':
        return truth(inner().some(({ length }) => length > 0));
      case 'match': {
        const [a = [], b = []] = inner();
        return truth(
          a.length > 0 &&
            same(
              a,
              b,
              rule.children.some(({ name, attributes }) => name === 'ordered' || ordered(attributes.identifier ?? '')),
            ),
        );
      }
      case 'ordered':
        return inner().flat();
      case 'and':
        return truth(inner().every(({ length }) => length > 0));
      case 'equal':
      case 'gte':
      case 'lte':
      case 'gt': {
        // Players of others know no tolerance here.
        if (tolerance !== undefined) throw new Error('a tolerance is no rule this reads');
        const [a, b] = inner().map(([value]) => Number(value ?? Number.NaN)) as [number, number];
        return truth({ equal: a === b, gte: a >= b, lte: a <= b, gt: a > b }[rule.name]);
      }
      case 'sum':
        return [
          inner()
            .flat()
            .reduce<number>((sum, value) => sum + Number(value), 0),
        ];
      case 'divide': {
        const [a = 0, b = 1] = inner().map(([value]) => Number(value));
        return [a / b];
      }
      case 'product':
        return [
          inner()
            .flat()
            .reduce<number>((product, value) => product * Number(value), 1),
        ];
      case 'mapResponse': {
        const entries = within(within(declarations.get(identifier), 'mapping')[0], 'mapEntry').map(
          ({ attributes }) => attributes,
        );
        const found = of(identifier).map((given) =>
          entries.find(({ mapKey = '', caseSensitive }) =>
            caseSensitive === 'false' ? mapKey.toLowerCase() === `${given}`.toLowerCase() : mapKey === given,
          ),
        );
        return [found.reduce((sum, entry) => sum + Number(entry?.mappedValue ?? 0), 0)];
      }
      default:
        throw new Error(`${rule.name} is no rule this reads`);
    }
  };
  const act = (rule: Element): void => {
    if (rule.name === 'setOutcomeValue') {
      const [expression] = rule.children;
      if (expression) values.set(rule.attributes.identifier ?? '', evaluate(expression));
      return;
    }
    const taken = rule.children.find(
      ({ name, children: [condition] }) => name === 'responseElse' || (condition && evaluate(condition).length > 0),
    );
    for (const each of taken?.children.slice(taken.name === 'responseElse' ? 0 : 1) ?? []) act(each);
  };
  for (const rule of within(item, 'responseProcessing')[0]?.children ?? []) act(rule);
  const told = values.get('FEEDBACK') ?? [];
  const said = within(item, 'modalFeedback')
    .filter(({ attributes }) => told.includes(attributes.identifier ?? ''))
    .map(({ attributes }) => attributes.identifier ?? '');
  return { score: Number(values.get('SCORE')?.[0] ?? 0), max: Number(values.get('MAXSCORE')?.[0]), said };
};
