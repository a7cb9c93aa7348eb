// The first step of `npm test`: reads the dataset, and lists everything that is wrong with it.
import { dataset, DatasetError } from '../src/data/dataset.ts';

try {
  const { cases, sources, version } = dataset();
  console.log(`Data ${version}: ${cases.length} cases from ${sources.length} sources, nothing wrong.`);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
