import type { Lang } from './languages.ts';

/** Words around the named views of figures. */
export interface ViewWords {
  readonly model: (name: string) => string;
  /** Heading of the views of one figure. */
  readonly views: string;
  /** Way from a view to its figure, where it can be changed. */
  readonly change: string;
}

export const viewWords: Record<Lang, ViewWords> = {
  en: {
    model: (name) => `${name}: its phases on the map`,
    views: 'Views of this figure',
    change: 'Open this view on the figure’s page, where it can be changed',
  },
  zh: {
    model: (name) => `${name}模式的各阶段`,
    views: '本图的其他视图',
    change: '在本图页面打开此视图，并可继续调整',
  },
};
