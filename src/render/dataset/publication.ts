/** Where and under what name the dataset is published. */
export interface Publication {
  /** Whole address of the dataset’s page; none in a frozen version, which may stand anywhere. */
  readonly home?: string | undefined;
  /** Its DOI, if it was given one: `10.5281/zenodo.1234567`. */
  readonly doi?: string | undefined;
}

/** The address by which a DOI resolves. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;
