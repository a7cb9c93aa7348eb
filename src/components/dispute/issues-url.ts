/** Address at which a new issue is opened, as the environment names it. Throws where it is no web address. */
export function issuesUrl(): string | undefined {
  const given = (process.env['ISSUES_URL'] ?? '').trim();
  if (given === '') return undefined;
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(
      `ISSUES_URL is "${given}", which is no web address. Write it as https://host/owner/repository/issues/new, or leave it out`,
    );
  return address.href;
}
