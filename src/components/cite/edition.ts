import type { Edition } from '../../citation/own/thing.ts';
import { dataset } from '../../data/dataset.ts';
import { absolute } from '../absolute.ts';
import { href } from '../href.ts';

/** The DOI that the environment names, without its resolver. Throws where it is none, for it would be cited. */
function configuredDoi(): string | undefined {
  const given = (process.env['DOI'] ?? '').trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
  if (given === '') return undefined;
  if (!/^10\.\d{4,9}\/[^\s"<>]+$/.test(given))
    throw new Error(`DOI is "${given}", which is no DOI. Write it as 10.5281/zenodo.1234567, or leave it out`);
  return given;
}

/** The edition that is being built: its data, its address and, where one is configured, its DOI. */
export function edition(): Edition {
  const { version, date, hash } = dataset();
  return {
    version,
    date,
    hash,
    doi: configuredDoi(),
    address: (lang, page) => absolute(href(lang, page)),
  };
}
