import type { CDPSession, Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}
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
}

/** What takes a key or a tap. */
export const CONTROLS = new Set(
  'button checkbox combobox disclosuretriangle link listbox menuitem radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);
/** What is read with all that stands in it, in one go. */
const WHOLE = new Set([...CONTROLS, 'heading', 'image', 'img', 'math', 'mathmlmath', 'figcaption', 'caption']);
/** What a listener is told to have come into. */
const GROUPS = new Set(
  'alert article banner complementary contentinfo definition figure form group list main navigation region row search status table term timer'.split(
    ' ',
  ),
);
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'readonly', 'required', 'invalid', 'live'];

const text = (value?: Value) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const statesOf = ({ properties = [] }: Node): readonly string[] =>
  properties.flatMap(({ name, value: { value } }) => {
    if (!STATES.includes(name) || value === 'off') return [];
    if (value === true || value === 'true') return [name];
    if (value === false || value === 'false') return ['checked', 'pressed', 'expanded'].includes(name) ? [`not ${name}`] : [];
    return [`${name} ${value}`];
  });

const treeOf = async (
  devtools: CDPSession,
  page: Page,
  part: string,
): Promise<{ root: Node | undefined; at: Map<string, Node> }> => {
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  const at = new Map(nodes.map((node) => [node.nodeId, node]));
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: part });
  if (!nodeId) throw new Error(`nothing on ${page.url()} is ${part}`);
  const { node } = await devtools.send('DOM.describeNode', { nodeId });
  return { root: nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId), at };
};

/** What the tree does not tell: a slider's value in words. */
const spoken = async (devtools: CDPSession, { backendDOMNodeId }: Node): Promise<string> => {
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const attributes = node.attributes ?? [];
  return attributes[attributes.indexOf('aria-valuetext') + 1] ?? '';
};

/** What a listener hears who steps through a part of a page, from the browser's accessibility tree. */
export const heardIn = async (page: Page, part: string): Promise<readonly Heard[]> => {
  const devtools = await page.context().newCDPSession(page);
  const { root, at } = await treeOf(devtools, page, part);
  const sliders = [...at.values()].filter((node) => text(node.role) === 'slider');
  const values = new Map(await Promise.all(sliders.map(async (node) => [node, await spoken(devtools, node)] as const)));
  await devtools.detach();
  const heard: Heard[] = [];
  let words = '';
  const flush = (within: readonly string[]) => {
    if (words.trim()) heard.push({ role: 'text', name: words.trim(), value: '', states: [], description: '', within });
    words = '';
  };
  const visit = (node: Node, within: readonly string[]): void => {
    const role = text(node.role).toLowerCase();
    const children = (node.childIds ?? []).flatMap((id) => at.get(id) ?? []);
    if (role === 'statictext') {
      words += text(node.name) ? `${words.endsWith(' ') || !words ? '' : ' '}${text(node.name)}` : '';
      return;
    }
    if (node.ignored || role === 'inlinetextbox' || role === 'listmarker') {
      for (const child of children) visit(child, within);
      return;
    }
    const told = WHOLE.has(role) || GROUPS.has(role);
    const inline = [
      'generic',
      'emphasis',
      'strong',
      'mark',
      'code',
      'superscript',
      'subscript',
      'labeltext',
      'none',
      'ruby',
      'rubyannotation',
    ].includes(role);
    if (!inline) flush(within);
    if (told)
      heard.push({
        role,
        name: text(node.name),
        value: values.get(node) ?? text(node.value),
        states: statesOf(node),
        description: text(node.description),
        within,
      });
    const inner = GROUPS.has(role) ? [...within, text(node.name) || role] : within;
    if (WHOLE.has(role)) {
      const inside: Node[] = [];
      const look = (each: Node) => {
        for (const id of each.childIds ?? []) {
          const child = at.get(id);
          if (!child) continue;
          if (!child.ignored && CONTROLS.has(text(child.role).toLowerCase())) inside.push(child);
          else look(child);
        }
      };
      if (role === 'heading' || role === 'figcaption' || role === 'caption') look(node);
      for (const child of inside) visit(child, inner);
    } else for (const child of children) visit(child, inner);
    if (!inline) flush(inner);
  };
  if (root) visit(root, []);
  flush([]);
  return heard;
};

/** One line of a transcript. */
export const lineOf = ({ role, name, value, states, description, within }: Heard): string => {
  const said =
    role === 'text'
      ? name
      : [
          role,
          name && `“${name}”`,
          value && `= ${value}`,
          states.length > 0 && `(${states.join(', ')})`,
          description && `— ${description}`,
        ]
          .filter(Boolean)
          .join(' ');
  return `${'  '.repeat(within.length)}${said}`;
};
