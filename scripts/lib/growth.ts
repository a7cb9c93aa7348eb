export interface Sample {
  /** Copies of the dataset. */
  scale: number;
  pages: number;
  /** Wall time of the build. */
  seconds: number;
  /** Processor time of the build in seconds. Growth is judged by it, because it does not depend on what else runs. */
  cpu: number;
}

export interface Growth {
  /** Milliseconds of processor time that each further page costs, from one scale to the next. */
  marginal: { from: number; to: number; ms: number }[];
  /** The last of these as a multiple of the first; 1 where growth is linear, more where it is worse. */
  ratio: number;
  linear: boolean;
}

/** A build whose cost a page grows by more than half over the scales is not called linear. */
const LIMIT = 1.5;

/** How processor time grows with pages. Samples go from the smallest scale to the largest; at least three. */
export function growth(samples: readonly Sample[]): Growth {
  const marginal = samples.slice(1).map((sample, index) => {
    const before = samples[index] ?? sample;
    return {
      from: before.scale,
      to: sample.scale,
      ms: ((sample.cpu - before.cpu) / (sample.pages - before.pages)) * 1000,
    };
  });
  const [first, last] = [marginal[0], marginal.at(-1)];
  if (!first || !last || first === last) throw new Error('Growth needs samples at three scales or more');
  const ratio = last.ms / first.ms;
  return { marginal, ratio, linear: ratio <= LIMIT };
}
