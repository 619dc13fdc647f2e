import ts from 'typescript';
import type { SourceFile } from './files.ts';

/** What in a component is handed to whoever says that it did not come: `load={…}` of Late, what `attempt` of the exams' page is given. */
const HANDED = /\bload=\{(\w+)\}|\battempt\((\w+)\)|\battempt\(\(\) => (\w+)\(/g;

/** A failure is heard lexically: in a try with a catch, or by the second function of then, or by catch. */
const isHeard = (node: ts.Node, handed: ReadonlySet<string>): boolean => {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) return true;
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      if (parent.name.text === 'catch') return true;
      if (parent.name.text === 'then' && parent.parent.arguments.length > 1) return true;
    }
    if (ts.isArrowFunction(parent)) {
      // A loader in a table, or handed to a component: whoever calls it hears of the failure.
      if (parent.body === at && !ts.isBlock(at) && (ts.isPropertyAssignment(parent.parent) || ts.isJsxExpression(parent.parent)))
        return true;
      if (
        ts.isCallExpression(parent.parent) &&
        ts.isIdentifier(parent.parent.expression) &&
        parent.parent.expression.text === 'attempt'
      )
        return true;
      if (ts.isVariableDeclaration(parent.parent) && ts.isIdentifier(parent.parent.name) && handed.has(parent.parent.name.text))
        return true;
    }
  }
  return false;
};

const scriptOf = ({ path, text }: SourceFile): string =>
  path.endsWith('.svelte') ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n') : text;

/**
 * Where a component or a page's script fetches something later and nobody hears that it did not come: a button that does nothing. What
 * other modules fetch fails to whoever called them.
 */
export const untoldFaults = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => /^src\/.*(\.svelte|\.client\.ts)$/.test(path))
    .flatMap((file) => {
      const handed = new Set([...file.text.matchAll(HANDED)].map(([, ...names]) => names.find(Boolean) ?? ''));
      const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true);
      const faults: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !isHeard(node, handed))
          faults.push(`${file.path}: nobody hears whether ${node.getText()} came`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      const awaits = file.text.split('{#await').length - 1;
      const catches = file.text.split('{:catch').length - 1;
      if (awaits > catches) faults.push(`${file.path}: {#await} without {:catch}`);
      return faults;
    });
