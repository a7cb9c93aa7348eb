/** Anchor of a chapter's section where all chapters stand on one page. */
export const sectionAnchor = (chapter: string, section: string): string => `${chapter}-${section}`;
