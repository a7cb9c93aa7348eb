import type { FigureForm } from '../../render/export/figure-path.ts';
import { saveFile } from '../save-file.ts';
import type { Shown } from './export.ts';

const isChanged = ({ view, state }: Shown): boolean => view.codec.toQuery(state) !== '';

/**
 * Lets the links to a figure's files give the files of the state on screen. In the default state, and where that fails,
 * they lead to the files made at build.
 *
 * @param figure the figure's element
 * @param shown the figure as it stands
 * @returns says beside the links which state they give
 */
export function bindDownloads(figure: HTMLElement, shown: () => Shown): () => void {
  const label = figure.querySelector<HTMLElement>('.figure-download [data-now]');
  for (const link of figure.querySelectorAll<HTMLAnchorElement>('a[data-form]')) {
    link.addEventListener('click', (event) => {
      const now = shown();
      if (!isChanged(now)) return;
      event.preventDefault();
      import('./export.ts')
        .then(async ({ formOf }) => saveFile(await formOf(link.dataset['form'] as FigureForm, now)))
        .catch(() => location.assign(link.href));
    });
  }
  return () => {
    if (label) label.textContent = (isChanged(shown()) ? label.dataset['now'] : label.dataset['default']) ?? '';
  };
}
