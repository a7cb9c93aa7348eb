import Case from './Case.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import CodedThings from './CodedThings.astro';
import Dossiers from './Dossiers.astro';
import Evaluated from './Evaluated.astro';
import Corrections from './Corrections.astro';
import Exemplar from './Exemplar.astro';
import Fig from './Fig.astro';
import Flow from './Flow.astro';
import Model from './Model.astro';
import Moves from './Moves.astro';
import Note from './Note.astro';
import Num from './Num.astro';
import Phases from './Phases.astro';
import Pictures from './Pictures.astro';
import Protocol from './Protocol.astro';
import ProtocolSummary from './ProtocolSummary.astro';
import Reading from './Reading.astro';
import RecommendationTable from './RecommendationTable.astro';
import Say from './Say.astro';
import Section from './Section.astro';
import Sentences from './Sentences.astro';
import Shows from './Shows.astro';
import StudyList from './StudyList.astro';
import Thesis from './Thesis.astro';
import View from './View.astro';

/** The elements that a chapter may use without importing them. */
export const PROSE = {
  Case,
  Chart,
  Cite,
  CodedThings,
  Dossiers,
  Evaluated,
  Corrections,
  Exemplar,
  Fig,
  Flow,
  Model,
  Moves,
  Note,
  Num,
  Phases,
  Pictures,
  Protocol,
  ProtocolSummary,
  Reading,
  RecommendationTable,
  Say,
  Section,
  Sentences,
  Shows,
  StudyList,
  Thesis,
  View,
};
