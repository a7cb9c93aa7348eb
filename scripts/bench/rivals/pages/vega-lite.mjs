import embed from 'vega-embed';
import { BACK, axes, chart, dots, inks, onChange, size } from './shared.mjs';

const names = Object.keys(inks);
const { view } = await embed(
  chart,
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...size,
    autosize: { type: 'fit', contains: 'padding' },
    params: [{ name: 'setting', value: '' }],
    data: { values: dots },
    mark: { type: 'point', size: 90 },
    encoding: {
      x: { field: 'x', type: 'quantitative', title: axes.x, scale: { domain: [-2.2, 2.2] } },
      y: { field: 'y', type: 'quantitative', title: axes.y, scale: { domain: [-0.2, 2.2] } },
      shape: {
        field: 'shape',
        type: 'nominal',
        legend: null,
        scale: { domain: ['square', 'circle', 'diamond', 'cross'], range: ['square', 'circle', 'diamond', 'cross'] },
      },
      stroke: {
        field: 'ink',
        type: 'nominal',
        legend: null,
        scale: { domain: names, range: names.map((name) => inks[name]) },
      },
      fill: {
        field: 'ink',
        type: 'nominal',
        legend: null,
        scale: { domain: names, range: names.map((name) => inks[name]) },
      },
      fillOpacity: { field: 'filled', type: 'quantitative', legend: null, scale: { domain: [0, 1], range: [0, 1] } },
      opacity: {
        condition: { test: "setting == '' || indexof(datum.settings, setting) >= 0", value: 1 },
        value: BACK,
      },
      tooltip: { field: 'name' },
    },
  },
  { actions: false },
);
onChange((setting) => view.signal('setting', setting).runAsync());
