import type { Check } from './check.ts';

export const aSourceReadInAReprintHasNoAddress: Check = {
  rule: 'a source read in a reprint has no address, and every other has one',
  needs: ['sources'],
  check: ({ sources }) =>
    sources.flatMap(({ id, URL, DOI, custom }) => {
      const file = 'sources.json';
      if (custom.access !== undefined && URL !== undefined) {
        const what = 'the source was read in a reprint, yet has a URL';
        return [
          {
            file,
            path: `${id}.URL`,
            what,
            cure: 'Remove the URL, or custom.access if the page is the publisher’s own',
          },
        ];
      }
      if (custom.access === undefined && URL === undefined && DOI === undefined) {
        const what = 'the source has neither URL nor DOI, and does not say that it was read in a reprint';
        return [{ file, path: id, what, cure: 'Add the URL, or say in custom.access where it was read' }];
      }
      return [];
    }),
};
