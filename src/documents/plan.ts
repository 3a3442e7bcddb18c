/**
 * The neighbourhood's disaster action plan as a document tree. Pure: the same input in the same
 * language gives the same document. Parts that nothing fills yet are left out.
 *
 * Order and headings: programme dossier §5.1.
 */
import type { Day } from '@/domain/identifiers';
import { allows, fieldReach } from '@/domain/privacy';
import type { DocumentWords } from '@/i18n/documentWords';
import { directionOf } from '@/i18n/languages';
import { activitySection } from './plan/activitySection';
import { appendixSection } from './plan/appendixSection';
import { assemblySection } from './plan/assemblySection';
import { hazardSection, methodSection, placeSection } from './plan/contextSections';
import type { MapFrame } from './plan/mapFrame';
import { mapFigure, type PlanMapId, planFrame, planMapIds, recordsOfMap } from './plan/mapSection';
import { type PlanFacts, type PlanInput, planFacts } from './plan/planFacts';
import { type PlanText, planText, shortened } from './plan/planText';
import { type RecordTableId, recordTable } from './plan/recordTables';
import { summarySection } from './plan/summarySection';
import { type Block, type Cover, type DocumentTree, type Fact, paragraph } from './tree';

/** A map that the document needs: drawn by who knows how, given back as a picture. */
export interface PlanMap {
  readonly id: PlanMapId;
  readonly frame: MapFrame;
  /** The records to be drawn. */
  readonly recordIds: readonly string[];
}

/** The maps of a plan; a map without a record is not drawn. */
export function planMaps(input: PlanInput, words: DocumentWords, language: string): PlanMap[] {
  const facts = factsOf(input, planText(words, language));
  const frame = planFrame(input, facts);
  return planMapIds.flatMap((id) => {
    const recordIds = recordsOfMap(id, facts).map(({ record }) => record.id);
    return recordIds.length === 0 ? [] : [{ id, frame, recordIds }];
  });
}

export interface PlanPrint {
  /** The day that stands on the cover. */
  readonly day: Day;
  /** Each map as a picture of exactly its frame; a missing one is drawn without base map. */
  readonly images: Partial<Record<PlanMapId, Blob>>;
}

/** The running head shares its line with «alıştırma». */
const longestRunningName = 50;

export function planDocument(
  input: PlanInput,
  { day, images }: PlanPrint,
  words: DocumentWords,
  language: string,
): DocumentTree {
  const text = planText(words, language);
  const facts = factsOf(input, text);
  const { neighbourhood, audience, pack } = input;
  const { t, formats } = text;
  const practice = neighbourhood.practice || pack?.invented === true;
  const numbered = numberedSections(facts, input, images, text);
  return {
    title: t('document.title'),
    subtitle: placeName(input),
    author: groupNameOf(input),
    language,
    direction: directionOf(language),
    pageMark: practice ? t('document.practice') : null,
    running: {
      head: t('document.running.head', {
        place: shortened(neighbourhood.name, longestRunningName),
      }),
      foot: t('document.running.foot', {
        copy: t(`document.copy.${audience}`),
        day: formats.day(day),
      }),
    },
    pageNumber: t('document.running.page', { page: '{page}', pages: '{pages}' }),
    blocks: [
      cover(facts, input, day, practice, text),
      { kind: 'contents', title: t('document.contents') },
      ...numbered,
    ],
  };
}

function factsOf(input: PlanInput, text: PlanText): PlanFacts {
  return planFacts(input, text.typeName, text.formats.compare);
}

function placeName({ neighbourhood: { name, district, province } }: PlanInput): string {
  const around = [district, province].filter((part) => part.trim() !== '').join(', ');
  return around === '' ? name : `${name} (${around})`;
}

/** Empty where the reader may not have it, or the group has no name. */
function groupNameOf({ neighbourhood, audience }: PlanInput): string {
  return allows(fieldReach.neighbourhood.groupName, audience) ? neighbourhood.groupName.trim() : '';
}

function cover(
  facts: PlanFacts,
  input: PlanInput,
  day: Day,
  practice: boolean,
  text: PlanText,
): Cover {
  const { t, formats } = text;
  const version = facts.changedAt === null ? t('document.unknown') : text.moment(facts.changedAt);
  const rows: Fact[] = [
    {
      label: t('document.cover.group'),
      value: groupNameOf(input) || t('document.unknown'),
    },
    { label: t('document.cover.day'), value: formats.day(day) },
    { label: t('document.cover.version'), value: version, note: t('document.cover.versionNote') },
    { label: t('document.cover.copy'), value: t(`document.copy.${input.audience}`) },
  ];
  const notes = [t('document.cover.note')];
  if (practice) notes.unshift(t('document.cover.practice'));
  return { kind: 'cover', facts: rows, notes };
}

/** The parts with their headings, numbered as they come. */
function numberedSections(
  facts: PlanFacts,
  input: PlanInput,
  images: PlanPrint['images'],
  text: PlanText,
): Block[] {
  const { t } = text;
  const blocks: Block[] = [];
  let sections = 0;
  let maps = 0;
  const section = (id: SectionId, content: readonly Block[], newPage = false) => {
    sections += 1;
    if (newPage) blocks.push({ kind: 'pageBreak' });
    const title = t('document.heading', { number: sections, title: t(`document.section.${id}`) });
    blocks.push({ kind: 'heading', level: 1, id, text: title }, ...content);
  };
  const map = (id: PlanMapId): Block[] => {
    if (recordsOfMap(id, facts).length === 0) return [];
    maps += 1;
    return [mapFigure(id, maps, images[id] ?? null, facts, input, text)];
  };
  const table = (id: RecordTableId, entries = recordsOfTable(id, facts)): Block[] =>
    entries.length === 0
      ? [paragraph(t(`document.none.${id}`))]
      : [
          { kind: 'heading', level: 2, id: `table-${id}`, text: t(`document.table.${id}`) },
          recordTable(id, entries, input.audience, text),
        ];

  section('summary', summarySection(facts, input, text), true);
  section('method', methodSection(facts, text), true);
  section('place', placeSection(input, text));
  const hazards = hazardSection(facts, text);
  if (hazards !== null) section('hazards', hazards);
  section('risks', [...map('risks'), ...table('risks')], facts.risks.length > 0);
  section('resources', [...map('resources'), ...table('resources')], facts.resources.length > 0);
  const assemblyMap = map('assembly');
  section(
    'assembly',
    [...assemblyMap, ...table('routes'), ...table('otherAssembly')],
    assemblyMap.length > 0,
  );
  section('room', assemblySection(facts, input, text));
  section('needs', [...map('needs'), ...table('needs')], facts.needs.length > 0);
  section('activities', activitySection(facts, input, text), true);
  section('appendix', appendixSection(facts, input, text));
  return blocks;
}

type SectionId =
  | 'summary'
  | 'method'
  | 'place'
  | 'hazards'
  | PlanMapId
  | 'room'
  | 'activities'
  | 'appendix';

function recordsOfTable(id: RecordTableId, facts: PlanFacts) {
  return facts[id];
}
