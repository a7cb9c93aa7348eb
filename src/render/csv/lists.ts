import type { AuditEntry, Dataset, Excluded, Organiser, Policy, Recommendation, Study } from '../../data/types.ts';
import { columnsFrom } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

const study = columnsFrom<Study>('study');
const policy = columnsFrom<Policy>('policy');
const recommendation = columnsFrom<Recommendation>('recommendation');
const organiser = columnsFrom<Organiser>('organiser');
const audit = columnsFrom<AuditEntry>('audit');
const excluded = columnsFrom<Excluded>('excluded');

const studiesFile = ({ studies }: Dataset): DataFile =>
  dataFile(
    'studies',
    'A finding of a study',
    [
      study.one('study', 'id', ({ id }) => id),
      study.one('citation', 'citation', ({ citation }) => citation),
      study.one('year', 'year', ({ year }) => year),
      study.one('design', 'design', ({ design }) => design),
      ...study.both('population', 'population', ({ population }) => population),
      ...study.both('intervention', 'intervention', ({ intervention }) => intervention),
      ...study.both('outcome', 'outcome', ({ outcome }) => outcome),
      study.one('metric', 'effect.metric', ({ effect }) => effect.metric),
      study.one('value', 'effect.value', ({ effect }) => effect.value),
      study.one('ci_low', 'effect.ci_low', ({ effect }) => effect.ci_low),
      study.one('ci_high', 'effect.ci_high', ({ effect }) => effect.ci_high),
      ...study.both('finding', 'finding', ({ finding }) => finding),
      study.one('need', 'need', ({ need }) => need),
      study.one('checked', 'checked', ({ checked }) => checked),
      study.one('sources', 'source', ({ source }) => source),
    ],
    studies,
  );

const policiesFile = ({ policies }: Dataset): DataFile =>
  dataFile(
    'policies',
    'A national policy',
    [
      policy.one('policy', 'id', ({ id }) => id),
      policy.one('date', 'date', ({ date }) => date),
      policy.one('number', 'number', ({ number }) => number),
      ...policy.both('title', 'title', ({ title }) => title),
      policy.one('title_is', 'title_is', ({ title_is }) => title_is),
      ...policy.both('issuer', 'issuer', ({ issuer }) => issuer),
      ...policy.both('summary', 'summary', ({ summary }) => summary),
      ...policy.both('social_organisations', 'social_organisations', (one) => one.social_organisations),
      policy.one('bears_on', 'bears_on', ({ bears_on }) => bears_on),
      policy.one('sources', 'source', ({ source }) => source),
    ],
    policies,
  );

const recommendationsFile = ({ recommendations }: Dataset): DataFile =>
  dataFile(
    'recommendations',
    'A recommendation of the thesis',
    [
      recommendation.one('recommendation', 'id', ({ id }) => id),
      recommendation.one('to', 'to', ({ to }) => to),
      ...recommendation.both('label', 'label', ({ label }) => label),
      ...recommendation.both('text', 'text', ({ text }) => text),
      recommendation.one('moves', 'moves', ({ moves }) => moves),
    ],
    recommendations,
  );

const organisersFile = ({ organisers }: Dataset): DataFile =>
  dataFile(
    'organisers',
    'An organisation whose founding was looked up',
    [
      ...organiser.both('organisation', 'name', ({ name }) => name),
      organiser.one('founded_by', 'founded_by', ({ founded_by }) => founded_by),
      ...organiser.both('supervised_by', 'supervised_by', ({ supervised_by }) => supervised_by),
      ...organiser.both('note', 'note', ({ note }) => note),
      organiser.one('sources', 'source', ({ source }) => source),
    ],
    organisers,
  );

const auditFile = ({ coding }: Dataset): DataFile =>
  dataFile(
    'audit',
    'A randomly drawn code that a further reader checked',
    [
      audit.one('case', 'case', (entry) => entry.case),
      audit.one('phase', 'phase', ({ phase }) => phase),
      audit.one('indicator', 'indicator', ({ indicator }) => indicator),
      audit.one('code', 'code', ({ code }) => code),
      audit.one('support', 'support', ({ support }) => support),
      audit.one('fit', 'fit', ({ fit }) => fit),
      audit.one('comment', 'comment', ({ comment }) => comment),
    ],
    coding.audit,
  );

const excludedFile = ({ coding }: Dataset): DataFile =>
  dataFile(
    'excluded',
    'A programme that was coded and then left out',
    [excluded.one('case', 'id', ({ id }) => id), excluded.one('reason', 'reason', ({ reason }) => reason)],
    coding.excluded,
  );

/** The files that hold a list of records as they stand. */
export const listFiles = (data: Dataset): DataFile[] =>
  [studiesFile, policiesFile, recommendationsFile, organisersFile, auditFile, excludedFile].map((file) => file(data));
