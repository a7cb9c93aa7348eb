import { count, type Findings } from './finding.ts';
import { conditionsSaid } from './what-shapes-them/conditions-said.ts';
import { foundersSaid } from './what-shapes-them/founders-said.ts';
import { casesOf, readTable } from './what-shapes-them/table.ts';
import { yearsSaid } from './what-shapes-them/years-said.ts';

/** What goes with integration in the dataset: three conditions, who founded the founders, and when a phase began. */
export const whatShapesThemFindings: Findings = {
  topic: 'what-shapes-them',
  facts(data) {
    const { entered, leftOut } = readTable(data);
    const left = Object.values(leftOut).reduce((sum, of) => sum + of.length, 0);
    return {
      entered: count(entered.length),
      programmes: count(casesOf(entered)),
      phases: count(entered.length + left),
      'on-line': count(leftOut.onCut.length),
      'capacity-unknown': count(leftOut.conditionUnknown.length),
    };
  },
  says(data) {
    const read = readTable(data);
    return { ...conditionsSaid(read), ...yearsSaid(read), ...foundersSaid(data) };
  },
};
