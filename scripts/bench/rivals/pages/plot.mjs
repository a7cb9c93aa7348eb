import * as Plot from '@observablehq/plot';
import { BACK, axes, chart, dots, inks, isBack, onChange, size } from './shared.mjs';

const SYMBOLS = { square: 'square', circle: 'circle', diamond: 'diamond', cross: 'times' };

/** Plot has no way to change a picture: it draws another, as its documentation does. */
function draw(setting) {
  chart.replaceChildren(
    Plot.plot({
      ...size,
      x: { domain: [-2.2, 2.2], label: axes.x },
      y: { domain: [-0.2, 2.2], label: axes.y },
      symbol: { type: 'identity' },
      marks: [
        Plot.dot(dots, {
          x: 'x',
          y: 'y',
          r: 5,
          symbol: (dot) => SYMBOLS[dot.shape],
          stroke: (dot) => inks[dot.ink],
          fill: (dot) => (dot.fill === 'hollow' ? 'white' : inks[dot.ink]),
          fillOpacity: (dot) => (dot.fill === 'half' ? 0.5 : 1),
          opacity: (dot) => (isBack(dot, setting) ? BACK : 1),
          title: 'name',
        }),
      ],
    }),
  );
}
draw('');
onChange(draw);
