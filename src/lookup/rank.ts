import { TRIGGER_POINTS, type TriggerPointId } from '../anatomy/trigger-points';
import { AREA_CONTENT, LOOK_ALIKE_CONTENT, triggerPointOf } from '../content';
import { SYMPTOMS, type SymptomRow } from '../content/symptoms';
import { type LookAlikeId, type Patch, TRIAGE, type TriggerPoint, ZONE_KINDS } from '../content/types';
import type { WordKey } from '../content/words';
import { patchesWeight } from '../pain/zone-weight';
import { type Felt, feltAt, type Mark } from './marks';
import { USUAL_SCALE } from './usual-scale';

/** Main zone of the classical map, its spillover, or pain over the point itself (or where teaching lists the muscle all the same). */
export type CandidateZone = 'essential' | 'spillover' | 'local';

/** How much of what is marked lies there. */
export const EXTENTS = ['most', 'part', 'edge'] as const;
export type Extent = (typeof EXTENTS)[number];

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
/** What only the table names comes last. */
const LISTED = 0.1;

/** From these shares on a zone holds most, part, or an edge of what is marked; each counts half as much as the one before. */
const FROM: Readonly<Record<Extent, number>> = { most: 0.6, part: 0.25, edge: 0.08 };
const COUNTS: Readonly<Record<Extent, number>> = { most: 1, part: 0.5, edge: 0.25 };

/** Look-alikes are those of the place and of so many candidates from the top. */
const TOP = 3;

/** The share of what is felt that lies in the union of patches, soft at the edges as the zones are drawn. */
const shareIn = (patches: readonly Patch[], felt: readonly Felt[]): number =>
  felt.reduce((sum, { at, share }) => {
    if (typeof at !== 'string') return sum + share * patchesWeight(patches, at, USUAL_SCALE);
    return patches.some((patch) => patch.chart === 'body' && patch.place === at) ? sum + share : sum;
  }, 0);

const extentOf = (share: number): Extent | undefined => EXTENTS.find((extent) => share >= FROM[extent]);

const patchesOf = (point: TriggerPoint, zone: CandidateZone): readonly Patch[] =>
  zone === 'local' ? [point.site] : point.zones.filter(({ kind }) => kind === zone).flatMap(({ patches }) => patches);

const judge = (point: TriggerPoint, felt: readonly Felt[]) =>
  ([...ZONE_KINDS, 'local'] as const).flatMap((zone) => {
    const extent = extentOf(shareIn(patchesOf(point, zone), felt));
    const place = point.zones.find(({ kind }) => kind === zone)?.place ?? null;
    return extent ? [{ zone, extent, place, score: SCORE[zone] * COUNTS[extent] }] : [];
  });

/** The lines of the table for what is felt: those of the areas in which a good part of it lies. */
const rowsFor = (felt: readonly Felt[]): readonly SymptomRow[] =>
  SYMPTOMS.filter(({ areas }) => areas.some((id) => shareIn(AREA_CONTENT[id].patches, felt) >= FROM.part));

const byUrgency = (a: LookAlikeId, b: LookAlikeId) =>
  TRIAGE.indexOf(LOOK_ALIKE_CONTENT[a].triage) - TRIAGE.indexOf(LOOK_ALIKE_CONTENT[b].triage);

/**
 * From pain to points. Score: 3 where the main zone of a point is marked, 1 for its spillover, 0.5 for the place of the point
 * itself, each halved where the zone holds only part of what is marked and halved again at its edge; 2 more where pressing the
 * muscle brings on the familiar pain. Of equals the one that the classical table lists first for this place goes first, then the
 * one whose frequency has been published, then the order of lists. A score is for sorting and is never shown.
 */
export const rank = (marks: readonly Mark[], { reproduced = [] }: RankOptions = {}): Ranking => {
  const felt = feltAt(marks);
  const rows = rowsFor(felt);
  const placeIn = (id: TriggerPointId) =>
    Math.min(...rows.map(({ points }) => points.indexOf(id)).filter((i) => i >= 0), Number.POSITIVE_INFINITY);
  const scored = TRIGGER_POINTS.flatMap((id, order) => {
    const point = triggerPointOf(id);
    const found = judge(point, felt);
    const listed = placeIn(id);
    const [best] = found;
    if (!best && !Number.isFinite(listed)) return [];
    const again = reproduced.includes(id);
    const zones = found.filter(({ zone }) => zone !== 'local' || found.length === 1);
    const score = zones.reduce((sum, each) => sum + each.score, 0) + (again ? REPRODUCED : 0) + (best ? 0 : LISTED);
    const counted = point.frequency.length > 0;
    const reason: Reason = {
      extent: best?.extent ?? 'edge',
      place: best?.place ?? null,
      listed: Number.isFinite(listed),
      counted,
      reproduced: again,
    };
    return [
      { candidate: { point: id, zone: best?.zone ?? 'local', reason } satisfies Candidate, score, listed, order },
    ];
  });
  const last = (listed: number) => Math.min(listed, TRIGGER_POINTS.length);
  const candidates = scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        last(a.listed) - last(b.listed) ||
        Number(b.candidate.reason.counted) - Number(a.candidate.reason.counted) ||
        a.order - b.order,
    )
    .map(({ candidate }) => candidate);
  const lookAlikes = [
    ...rows.flatMap((row) => row.lookAlikes),
    ...candidates.slice(0, TOP).flatMap(({ point }) => triggerPointOf(point).lookAlikes),
  ];
  return { candidates, lookAlikes: [...new Set(lookAlikes)].sort(byUrgency) };
};
