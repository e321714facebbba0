import { TRIGGER_POINTS, type TriggerPointId } from '../anatomy/trigger-points';
import { AREA_CONTENT, LOOK_ALIKE_CONTENT, SYMPTOMS, type SymptomRow, triggerPointOf } from '../content';
import { type LookAlikeId, type Patch, TRIAGE, type TriggerPoint } from '../content/types';
import type { WordKey } from '../content/words';
import { type Felt, feltAt, type Mark } from './marks';
import { EXTENTS, type Extent, shareOf, weightIn, zonesIn } from './shares';

/** Main zone of the classical map, its spillover, or pain over the point itself (or where teaching lists the muscle all the same). */
export type CandidateZone = 'essential' | 'spillover' | 'local';

/** Why a point is a candidate; `sayReason` puts it into words. */
export interface Reason {
  readonly extent: Extent;
  /** The zone in plain words; null for pain over the point itself. */
  readonly place: WordKey | null;
  /** The classical table from pain to point names it for this place. */
  readonly listed: boolean;
  /** Someone has counted how often this point is found. */
  readonly counted: boolean;
  /** Pressing the muscle brings on the pain the person knows. */
  readonly reproduced: boolean;
}

export interface Candidate {
  readonly point: TriggerPointId;
  readonly zone: CandidateZone;
  readonly reason: Reason;
}

export interface Ranking {
  /** Best first. Several, or none: a map is never one answer. */
  readonly candidates: readonly Candidate[];
  /** What must not be mistaken for it, the most urgent first. */
  readonly lookAlikes: readonly LookAlikeId[];
}

export interface RankOptions {
  /** Points where pressing brought on the familiar pain: two more points of score each. */
  readonly reproduced?: readonly TriggerPointId[];
}

const SCORE: Readonly<Record<CandidateZone, number>> = { essential: 3, spillover: 1, local: 0.5 };
const REPRODUCED = 2;

/** From these shares on a zone holds most, part, or an edge of what is marked; each counts half as much as the one before. */
const FROM: Readonly<Record<Extent, number>> = { most: 0.6, part: 0.25, edge: 0.08 };
const COUNTS: Readonly<Record<Extent, number>> = { most: 1, part: 0.5, edge: 0.25 };

/** Look-alikes are those of the place and of so many candidates from the top. */
const TOP = 3;

interface Found {
  readonly zone: CandidateZone;
  readonly extent: Extent;
  readonly place: WordKey | null;
}

/** Where the pain of a point, or the point itself, lies in what is marked; the most telling first. */
const find = (point: TriggerPoint, felt: readonly Felt[]): readonly Found[] => {
  const zones = zonesIn(point.zones);
  const shares = {
    essential: shareOf(felt, (place) => zones(place).essential),
    spillover: shareOf(felt, (place) => zones(place).spillover),
    local: shareOf(felt, weightIn([point.site])),
  };
  const found = (['essential', 'spillover', 'local'] as const).flatMap((zone) => {
    const extent = EXTENTS.find((each) => shares[zone] >= FROM[each]);
    const place = point.zones.find(({ kind }) => kind === zone)?.place ?? null;
    return extent ? [{ zone, extent, place }] : [];
  });
  // The place of the point itself says something only where no zone lies.
  return found.length > 1 ? found.filter(({ zone }) => zone !== 'local') : found;
};

const isIn = (patches: readonly Patch[], felt: readonly Felt[]) => shareOf(felt, weightIn(patches)) >= FROM.part;

/** The lines of the table for what is marked: those of the areas in which a good part of it lies. */
const rowsFor = (marks: readonly Mark[], felt: readonly Felt[]): readonly SymptomRow[] => {
  const [only, ...more] = marks;
  const named = only && 'area' in only && more.length === 0 ? only.area : null;
  return SYMPTOMS.filter(({ areas }) =>
    areas.some((id) => (named ? id === named : isIn(AREA_CONTENT[id].patches, felt))),
  );
};

const byUrgency = (a: LookAlikeId, b: LookAlikeId) =>
  TRIAGE.indexOf(LOOK_ALIKE_CONTENT[a].triage) - TRIAGE.indexOf(LOOK_ALIKE_CONTENT[b].triage);

/**
 * From pain to points (docs/ranking.md). Score: 3 where the main zone of a point is marked, 1 for its spillover, 0.5 for the
 * place of the point itself, halved where the zone holds only part of what is marked and halved again at its edge; 2 more where
 * pressing the muscle brings on the familiar pain. Of equals the one that the classical table lists first for this place goes
 * first, then the one whose frequency has been published, then the order of lists. For one place in plain words the table itself
 * leads. A score is for sorting and is never shown.
 */
export const rank = (marks: readonly Mark[], { reproduced = [] }: RankOptions = {}): Ranking => {
  const felt = feltAt(marks);
  const rows = rowsFor(marks, felt);
  const tableLeads = marks.length === 1 && marks.every((mark) => 'area' in mark) && reproduced.length === 0;
  const listedAt = (id: TriggerPointId) =>
    Math.min(...rows.map(({ points }) => points.indexOf(id)).filter((i) => i >= 0), TRIGGER_POINTS.length);
  const scored = TRIGGER_POINTS.flatMap((id, order) => {
    const point = triggerPointOf(id);
    const found = find(point, felt);
    const place = listedAt(id);
    const listed = place < TRIGGER_POINTS.length;
    const [best] = found;
    if (!best && !listed) return [];
    const again = reproduced.includes(id);
    const counted = point.frequency.length > 0;
    const score = found.reduce((sum, { zone, extent }) => sum + SCORE[zone] * COUNTS[extent], again ? REPRODUCED : 0);
    const { zone, ...how } = best ?? { zone: 'local', extent: 'edge', place: null };
    const reason: Reason = { ...how, listed, counted, reproduced: again };
    return [{ candidate: { point: id, zone, reason } satisfies Candidate, score, place, counted, order }];
  });
  const candidates = scored
    .sort(
      (a, b) =>
        (tableLeads ? a.place - b.place : 0) ||
        b.score - a.score ||
        a.place - b.place ||
        Number(b.counted) - Number(a.counted) ||
        a.order - b.order,
    )
    .map(({ candidate }) => candidate);
  const lookAlikes = [
    ...rows.flatMap((row) => row.lookAlikes),
    ...candidates.slice(0, TOP).flatMap(({ point }) => triggerPointOf(point).lookAlikes),
  ];
  return { candidates, lookAlikes: [...new Set(lookAlikes)].sort(byUrgency) };
};
