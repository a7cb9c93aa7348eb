/** A section of the analysis protocol. */
export interface ProtocolSection {
  /** Its anchor: `method-6`, `method-changes`; `method` for what stands before the first section. */
  readonly id: string;
  readonly order: number;
  /** As it is cited and headed: `§6 The claim`; empty before the first section. */
  readonly title: string;
  /** Its text in Markdown. */
  readonly body: string;
}

/**
 * The sections of a protocol in Markdown: one for each heading of the second level. Throws where two sections would
 * have one anchor.
 */
export function protocolSections(markdown: string): ProtocolSection[] {
  const [first = '', ...rest] = markdown.split(/^## /m);
  const sections = [
    { id: 'method', order: 0, title: '', body: first.replace(/^# .*$/m, '').trim() },
    ...rest.map((text, i) => {
      const [head = '', ...lines] = text.split('\n');
      const [, number, name = head] = /^(\d+)\. (.*)$/.exec(head.trim()) ?? [];
      return {
        id: `method-${number ?? name.trim().toLowerCase().replace(/\W+/g, '-')}`,
        order: i + 1,
        title: number ? `§${number} ${name}` : name.trim(),
        body: lines.join('\n').trim(),
      };
    }),
  ];
  const twice = sections.find(({ id }, i) => sections.findIndex((other) => other.id === id) !== i);
  if (twice) throw new Error(`docs/METHOD.md has two sections "${twice.id}". Give them different numbers or names`);
  return sections;
}
