/** What is said of a figure's method and limits, in brief. `sections` are those of the analysis protocol that it follows. */
export interface FigureAbout {
  readonly method: string;
  readonly limits: string;
  readonly sections: readonly number[];
}

export const figureAboutEn = {
  'counting-children': {
    method:
      'Every value is taken over as its source states it, with its year and its definition, or computed from other values of one source and marked as such. Definitions are neither joined into one series nor compared without saying so, and no gap is filled.',
    limits:
      'Ages, the absence that counts and the way of counting differ from one definition to the next, and some sources do not spell theirs out. A lower value under a later definition is no proof of fewer children; in a register it can also mean that children have grown out of it or that records were closed.',
    sections: [7],
  },
  'where-children-live': {
    method:
      'One definition is drawn at a time. Tiles show the value of a province against the largest one, not a rate. Programmes stand in every province that their record names.',
    limits:
      'An empty tile means that no value was found under this definition. Large provinces have more children whatever the circumstances. Where a programme runs is what documents tell; an empty province is one without a programme in this dataset, not without programmes.',
    sections: [7, 8],
  },
  'policy-timeline': {
    method:
      'Policies were read for what they ask of social organisations and for the ties of the codebook on which they bear. Programmes are dated by the year in which they began.',
    limits:
      'The policies are a selection, read as far as their texts or accounts of them could be had. What a document asks for need not have been done, and a programme that began after a policy did not for that reason begin because of it.',
    sections: [1, 8],
  },
  'organisations-growth': {
    method:
      'Every value is taken over as its source states it or computed from other values of one source and marked so. Each definition keeps its own line, each panel its own scale from zero.',
    limits:
      'Statistics of the same name differ in what they take in, and registration is not activity. The counts are of all fields of work; how many of these organisations care for children who stay behind is not known from them.',
    sections: [7],
  },
  framework: {
    method:
      'The two dimensions, the four names, the evolution and the claim are those of the abstract of the thesis. Which name belongs in which cell is this project’s reading. No programme enters the picture.',
    limits:
      'Only the abstract of the thesis is known here, not its cases or its argument at length. A framework orders what is seen; that programmes can be placed in it does not show that it is the best one.',
    sections: [3],
  },
  'quadrant-map': {
    method:
      'A phase stands at the mean of its known codes for initiation and for integration, each code on its own scale. Its box holds every value that unknown codes and disagreements of the coders leave open. From them follows the share of each model, and from that how certain its model is.',
    limits:
      'Codes describe documents, not practice, and silence is coded as unknown. All indicators of a dimension weigh the same, cuts between the cells are set by convention, and those who took part most visibly are documented best.',
    sections: [2, 3, 4],
  },
  'model-profiles': {
    method:
      'Phases are grouped by their model, by default those whose model is settled or likely. Within a model each programme has a weight of one, shared by its phases; shares of codes are taken of that weight, the unknown among them.',
    limits:
      'Initiation and integration define the models, so that differences in them say nothing new. Where a model rests on a few programmes, what looks typical of it can be the work of a single one.',
    sections: [1, 3],
  },
  'needs-by-model': {
    method:
      'Needs are coded once for a programme, by two coders. The programme stands in the row of each model that one of its phases has.',
    limits:
      'The coders agree poorly on needs. What is coded is which needs a service names, not whether it meets them, and a programme that changed its model cannot be told apart by phase.',
    sections: [2, 5, 6],
  },
  'case-comparison': {
    method:
      'The settled code of each indicator is drawn with what both coders gave. Nothing is averaged, and nothing is computed across the phases.',
    limits:
      'Phases were picked by a reader or stand for the poles, not for all the others. A difference between two of them can come from their documents: one of them may simply be better described.',
    sections: [2, 5],
  },
  'claim-test': {
    method:
      'The difference of the means of integrated and not integrated phases, each programme weighing one. The interval is a bootstrap over programmes, p a permutation of labels among programmes with equally many phases, the bounds set every unknown code at its best and worst. Thresholds of the verdicts were fixed beforehand.',
    limits:
      'What is compared is the form of a service, not how children fare. Better documented programmes look both more integrated and better, the number of programmes is small, and none of this tells what causes what.',
    sections: [6],
  },
  robustness: {
    method:
      'The same difference is computed under every coherent combination of choices about coders, unknowns, cuts, mass organisations, ties and units. Labels are permuted to ask whether a curve as far to one side would arise by chance.',
    limits:
      'Specifications are not independent of each other, and that many agree adds no data. Choices that all of them share, such as the codebook and the selection of programmes, are not put to the test.',
    sections: [6],
  },
  argue: {
    method:
      'The difference is linear in the weights, so that the smallest one within the reader’s bounds lies at a corner of them: it is found exactly, over all specifications.',
    limits:
      'It says how the claim fares under weights and countings that nobody has to find sensible. The measures are of the form of service, and the limits of the data are those of the verdicts.',
    sections: [6],
  },
  trajectories: {
    method:
      'A move leads from a phase to the next in sequence, with no third between them; phases that overlap run in parallel and make no move. Each move is dated and shown with the codes that changed.',
    limits:
      'Programmes have few phases, cut by one coder. A mark can shift because another thing became known, which is drawn apart. Programmes that ended are rarely described to their end.',
    sections: [1, 7],
  },
  'relation-moves': {
    method:
      'The relation of a phase is coded apart from its ties. Moves whose relation is known at both ends are drawn one by one, the others are named.',
    limits:
      'Few moves have both ends known, so no flow between relations is drawn. “Cooperation” is partly defined by ties and by autonomy, so that it is no test of integration.',
    sections: [5, 7],
  },
  conditions: {
    method:
      'Crisp-set qualitative comparative analysis with three conditions that are no part of the two dimensions. Rows need two programmes; consistency, coverage, contradictions and remainders are shown as they are, and no shorter formula is drawn from them.',
    limits:
      'Three conditions leave out most of what could matter. A phase with an unknown condition or on the cut is left out. Whether an initiator is national or provincial is read from its Chinese name, for want of a record.',
    sections: [7],
  },
  organisers: {
    method:
      'Founders come from a list of their own, each with its source. Programmes are placed once with government-organised organisations on the social side and once with their initiation open to either side.',
    limits:
      'Who founded an organisation is no measure of how it acts today, and for some no source tells. Two organisations with like names are told apart by what sources say.',
    sections: [4],
  },
  recommendations: {
    method:
      'Each recommendation is tied to indicators by this project’s reading. A move speaks for it where an indicator rose and contact or professional capacity rose too; a move in which neither rose, or a phase with contact and capacity coded highest without it, speaks against. An indicator is no evidence for itself.',
    limits:
      'The recommendations are known through the abstract alone. That two things rose together does not show that one brought the other about; moves that tell nothing either way stay open.',
    sections: [7],
  },
  'coder-agreement': {
    method:
      'Krippendorff’s alpha for each indicator, ordinal or nominal as its scale is: once on the values where both coders saw evidence, once on whether they saw any. Intervals leave out one programme at a time.',
    limits:
      'Phases were cut by the first coder and the second read dossiers that paraphrase the sources, so that agreement speaks of coding, not of finding sources. Both coders were assisted by machines.',
    sections: [5],
  },
  effects: {
    method:
      'Findings are sorted by design and by need. Only effects on one metric, risk ratios, stand on one scale; all others are told in words. Nothing is pooled.',
    limits:
      'The studies are those that could be read, not a systematic review. For interventions no single effect size could be read, and a comparison of children by their parents’ absence does not show what the absence did.',
    sections: [7],
  },
} as const satisfies Readonly<Record<string, FigureAbout>>;
