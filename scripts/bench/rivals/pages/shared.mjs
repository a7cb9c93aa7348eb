/* global document, fetch, HTMLSelectElement */

/**
 * What all pages of this comparison have in common: the dots of the map with its title and axes, and a handle by which the
 * programmes of one setting are brought forward.
 */
const { title, axes, inks, settings, dots } = await (await fetch('dots.json')).json();
export { axes, dots, inks };

/** Opacity of a dot that is not selected, as on our map. */
export const BACK = 0.22;
export const isBack = (dot, setting) => setting !== '' && !dot.settings.includes(setting);

export const chart = document.getElementById('chart');
export const size = { width: chart.clientWidth, height: Math.round(chart.clientWidth * 0.8) };

document.querySelector('h1').textContent = title;
const select = document.querySelector('select');
if (!(select instanceof HTMLSelectElement)) throw new Error('no handle');
select.append(
  ...settings.map(({ value, label }) => Object.assign(document.createElement('option'), { value, textContent: label })),
);

/** Calls `redraw` with the setting that is selected, at each change. */
export const onChange = (redraw) => select.addEventListener('input', () => redraw(select.value));
