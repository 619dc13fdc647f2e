import type { CDPSession, Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}
/** A node of the browser's accessibility tree, as the devtools protocol hands it over. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** One thing a listener comes to: what it is, what it is called, and what is said of it besides. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** What stands in it, as it is read out. */
  readonly value: string;
  /** `checked`, `invalid`, `disabled`, … */
  readonly states: readonly string[];
  readonly description: string;
  /** The names of the groups, lists and regions it stands in, outermost first. */
  readonly within: readonly string[];
  /** Where a link leads. */
  readonly to: string;
}

const words = (list: string) => new Set(list.split(' '));
/** What takes a key or a tap. */
export const CONTROLS = words(
  'button checkbox combobox disclosuretriangle link listbox menuitem radio searchbox slider spinbutton switch tab textbox',
);
/** What is read with all that stands in it, in one go. */
const WHOLE = new Set([...CONTROLS, ...words('heading image math mathmlmath caption cell columnheader rowheader term')]);
/** What a listener is told to have come into. */
const GROUPS = words(
  'alert article banner complementary contentinfo figure form group list main navigation region row search status table timer',
);
/** What goes on in the same line. */
const INLINE = words('generic emphasis strong mark code superscript subscript labeltext none ruby rubyannotation');
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'readonly', 'required', 'invalid'];

const text = (value?: Value) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const roleOf = ({ role }: Node) => text(role).toLowerCase();
const property = ({ properties = [] }: Node, wanted: string) => properties.find(({ name }) => name === wanted)?.value;

const statesOf = (node: Node): readonly string[] =>
  STATES.flatMap((name) => {
    const value = property(node, name)?.value;
    if (value === undefined || value === 'off') return [];
    if (value === true || value === 'true') return [name];
    if (value === false || value === 'false')
      return name === 'checked' || name === 'pressed' || name === 'expanded' ? [`not ${name}`] : [];
    return [`${name} ${value}`];
  });

const treeOf = async (devtools: CDPSession, page: Page, part: string) => {
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: part });
  if (!nodeId) throw new Error(`nothing on ${page.url()} is ${part}`);
  const { node } = await devtools.send('DOM.describeNode', { nodeId });
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return { top, at: new Map(nodes.map((each) => [each.nodeId, each])) };
};

/** What the tree does not tell: a slider's value in words. */
const spoken = async (devtools: CDPSession, { backendDOMNodeId }: Node): Promise<string> => {
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const attributes = node.attributes ?? [];
  const place = attributes.indexOf('aria-valuetext');
  return place < 0 ? '' : (attributes[place + 1] ?? '');
};

/** What a listener hears who steps through a part of a page, from the browser's accessibility tree. */
export const heardIn = async (page: Page, part: string): Promise<readonly Heard[]> => {
  const devtools = await page.context().newCDPSession(page);
  const { top, at } = await treeOf(devtools, page, part);
  const sliders = [...at.values()].filter((node) => roleOf(node) === 'slider');
  const values = new Map(await Promise.all(sliders.map(async (node) => [node, await spoken(devtools, node)] as const)));
  await devtools.detach();

  const heard: Heard[] = [];
  let line = '';
  const flush = (within: readonly string[]) => {
    const said = line.trim();
    line = '';
    // A label is read with its control, not once more.
    if (said && said !== heard.at(-1)?.name)
      heard.push({ role: 'text', name: said, value: '', states: [], description: '', within, to: '' });
  };
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => at.get(id) ?? []);
  const controlsIn = (node: Node): readonly Node[] =>
    childrenOf(node).flatMap((child) => (!child.ignored && CONTROLS.has(roleOf(child)) ? [child] : controlsIn(child)));
  const visit = (node: Node, within: readonly string[]): void => {
    const role = roleOf(node);
    if (role === 'statictext') line += ` ${text(node.name)}`;
    else if (node.ignored || role === 'inlinetextbox' || role === 'listmarker' || INLINE.has(role)) {
      for (const child of childrenOf(node)) visit(child, within);
    } else {
      flush(within);
      const [name, whole] = [text(node.name), WHOLE.has(role)];
      if (whole || GROUPS.has(role))
        heard.push({
          role,
          name,
          value: values.get(node) || text(node.value),
          states: statesOf(node),
          description: text(node.description),
          within,
          to: text(property(node, 'url')),
        });
      const inner = GROUPS.has(role) ? [...within, name || role] : within;
      for (const child of whole ? (CONTROLS.has(role) ? [] : controlsIn(node)) : childrenOf(node)) visit(child, inner);
      flush(inner);
    }
  };
  if (top) visit(top, []);
  flush([]);
  return heard;
};

/** One line of a transcript. */
export const lineOf = ({ role, name, value, states, description, within }: Heard): string => {
  const parts = [
    role,
    name && `“${name}”`,
    value && `= ${value}`,
    states.length > 0 && `(${states.join(', ')})`,
    description && `— ${description}`,
  ];
  return `${'  '.repeat(within.length)}${role === 'text' ? name : parts.filter(Boolean).join(' ')}`;
};
