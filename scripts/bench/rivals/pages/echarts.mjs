import { ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { BACK, axes, chart, dots, inks, isBack, onChange, size } from './shared.mjs';

// Only what the picture needs, as its handbook advises for a small bundle.
use([ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

const SYMBOLS = { square: 'rect', circle: 'circle', diamond: 'diamond', cross: 'path://M0,0L10,10M0,10L10,0' };
const series = (setting) => ({
  type: 'scatter',
  symbolSize: 10,
  data: dots.map((dot) => ({
    name: dot.name,
    value: [dot.x, dot.y],
    symbol: SYMBOLS[dot.shape],
    itemStyle: {
      borderColor: inks[dot.ink],
      borderWidth: 1.5,
      color: dot.fill === 'hollow' ? 'white' : inks[dot.ink],
      opacity: isBack(dot, setting) ? BACK : dot.fill === 'half' ? 0.5 : 1,
    },
  })),
});
const picture = init(chart, null, size);
picture.setOption({
  animation: false,
  tooltip: { formatter: '{b}' },
  xAxis: { name: axes.x, nameLocation: 'middle', nameGap: 28, min: -2.2, max: 2.2 },
  yAxis: { name: axes.y, min: -0.2, max: 2.2 },
  series: series(''),
});
onChange((setting) => picture.setOption({ series: series(setting) }));
