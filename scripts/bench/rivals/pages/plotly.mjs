import Plotly from 'plotly.js-basic-dist-min';
import { BACK, axes, chart, dots, inks, isBack, onChange, size } from './shared.mjs';

const SYMBOLS = { square: 'square', circle: 'circle', diamond: 'diamond', cross: 'x-thin' };
const opacity = (setting) => dots.map((dot) => (isBack(dot, setting) ? BACK : dot.fill === 'half' ? 0.5 : 1));

await Plotly.newPlot(
  chart,
  [
    {
      type: 'scatter',
      mode: 'markers',
      x: dots.map(({ x }) => x),
      y: dots.map(({ y }) => y),
      text: dots.map(({ name }) => name),
      hoverinfo: 'text',
      marker: {
        size: 10,
        symbol: dots.map(({ shape }) => SYMBOLS[shape]),
        color: dots.map(({ fill, ink }) => (fill === 'hollow' ? 'white' : inks[ink])),
        line: { width: 1.5, color: dots.map(({ ink }) => inks[ink]) },
        opacity: opacity(''),
      },
    },
  ],
  {
    ...size,
    margin: { l: 50, r: 10, t: 10, b: 50 },
    xaxis: { title: { text: axes.x }, range: [-2.2, 2.2] },
    yaxis: { title: { text: axes.y }, range: [-0.2, 2.2] },
  },
  { displayModeBar: false },
);
onChange((setting) => Plotly.restyle(chart, { 'marker.opacity': [opacity(setting)] }));
