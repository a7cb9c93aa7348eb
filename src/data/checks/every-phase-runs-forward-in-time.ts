import type { Check } from './check.ts';

export const everyPhaseRunsForwardInTime: Check = {
  rule: 'every phase runs forward in time, from the start of its programme on',
  needs: ['codebook'],
  check: ({ cases }) =>
    cases.flatMap(({ id, started, phases }) =>
      phases.flatMap(({ from, to }, index) => {
        const at = { file: `cases/${id}.yaml`, path: `phases[${index}]` };
        const problems = [];
        if (to !== null && to < from) {
          problems.push({
            ...at,
            what: `the phase ends in ${to}, before it begins in ${from}`,
            cure: 'Correct from or to',
          });
        }
        if (from < started) {
          const what = `the phase begins in ${from}, before the programme, which started in ${started}`;
          problems.push({ ...at, what, cure: 'Correct from or started' });
        }
        return problems;
      }),
    ),
};
