import type { Dataset } from '../../data/types.ts';
import { countedBy, type Counted } from '../shared/counts.ts';

/** One definition with every figure counted by it. Survives JSON. */
export type CountingRow = Counted;

/** The definitions of the series of left-behind children, in the order in which the dataset lists them. */
export const rows = (data: Dataset): CountingRow[] => countedBy(data, 'left-behind-children');
