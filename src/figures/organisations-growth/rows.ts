import type { Dataset } from '../../data/types.ts';
import { countedBy, type Counted } from '../shared/counts.ts';

/** One definition with every figure counted by it. Survives JSON. */
export type GrowthRow = Counted;

/** The definitions of the series of social organisations, in the order in which the dataset lists them. */
export const rows = (data: Dataset): GrowthRow[] => countedBy(data, 'social-organisations');
