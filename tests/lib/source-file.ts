import ts from 'typescript';

export interface Import {
  specifier: string;
  /** Erased by the compiler. `import { type A }` is not: the import of the module stays. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** Path in the repository, with slashes: `src/model/position.ts`. */
  path: string;
  imports: Import[];
  /** Names that it takes from its surroundings: neither declared where they are used, nor those of properties. */
  globals: Set<string>;
}

/** The code of an Astro component: its frontmatter and its scripts. The template takes its names from these. */
function codeOfAstro(text: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*\btype="application)[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map(([, code = '']) => code)].join('\n');
}

function importOf(node: ts.Node): Import | null {
  const literal = (specifier: ts.Node | undefined, typeOnly: boolean): Import | null =>
    specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : null;
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? literal(node.arguments[0], false) : null;
}

/** Whether an identifier names a member of something else: `a.window`, `{ window: 1 }`, `interface { window }`. */
function isMember(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  if (ts.isQualifiedName(parent)) return parent.right === name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === name
  );
}

const isScope = (node: ts.Node): boolean =>
  ts.isSourceFile(node) ||
  ts.isBlock(node) ||
  ts.isFunctionLike(node) ||
  ts.isForStatement(node) ||
  ts.isForOfStatement(node) ||
  ts.isForInStatement(node) ||
  ts.isCatchClause(node);

/** The nodes in which a name may have been declared for this one, innermost first. */
function scopesOf(node: ts.Node): ts.Node[] {
  const scopes: ts.Node[] = [];
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent as ts.Node | undefined)
    if (isScope(at)) scopes.push(at);
  return scopes;
}

const isDeclared = (name: ts.Identifier): boolean => {
  const { parent } = name;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent);
  return declares && parent.name === name;
};

/** Reads what a TypeScript file or an Astro component imports, and which names it takes from its surroundings. */
export function sourceFile(path: string, text: string): SourceFile {
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const uses: ts.Identifier[] = [];
  const declared = new Map<ts.Node | undefined, Set<string>>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && !isMember(node)) {
      uses.push(node);
      const scope = isDeclared(node) ? scopesOf(node)[0] : undefined;
      if (scope) declared.set(scope, (declared.get(scope) ?? new Set()).add(node.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const isFree = (name: ts.Identifier) => !scopesOf(name).some((scope) => declared.get(scope)?.has(name.text));
  return { path, imports, globals: new Set(uses.filter(isFree).map(({ text: name }) => name)) };
}
