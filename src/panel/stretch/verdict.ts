import type { Pose } from '../../anatomy/pose';
import { isTriceps } from '../../biomechanics/fibres';
import { mostReached, turnAt } from '../../biomechanics/reach';
import { slackIn } from '../../biomechanics/strain';
import { gastrocnemiusShare } from '../../biomechanics/triceps';
import { nameOf } from '../../content';
import { t, type WordKey } from '../../content/words';

const percent = (share: number) => Math.round(share * 100);

/** How the calf shares the pull, and what of it sags. */
const calfSentences = (pose: Pose): readonly string[] => {
  // To the nearest twentieth: the model is not finer than that.
  const share = Math.round((gastrocnemiusShare(pose) ?? 0) * 20) * 5;
  const said = share > 0 && share < 100 ? [t('stretching.share', { percent: share })] : [];
  const inner = Math.round(slackIn('gastrocnemius-medial', pose) ?? 0);
  const outer = Math.round(slackIn('gastrocnemius-lateral', pose) ?? 0);
  if (inner > 0 && outer > 0) said.push(t('stretching.sags.both', { inner, outer }));
  else if (inner > 0 || outer > 0) {
    const id = inner > 0 ? 'gastrocnemius-medial' : 'gastrocnemius-lateral';
    said.push(t('stretching.sags.single', { muscle: t(nameOf(id)), mm: Math.max(inner, outer) }));
  }
  return said;
};

/** What a pose reaches most, why, and what else is worth saying: sentences, all from the model. */
export const verdictOn = (pose: Pose): readonly string[] => {
  const most = mostReached(pose, turnAt(pose));
  const said: string[] = [];
  if (!most) said.push(t('stretching.most.none'));
  else {
    const calf = isTriceps(most.id);
    const kind: WordKey = !calf
      ? 'stretching.most.elsewhere'
      : most.change < 0
        ? 'stretching.most.short'
        : 'stretching.most';
    const values = { muscle: t(nameOf(most.id)), mm: Math.round(Math.abs(most.change)), percent: percent(most.strain) };
    said.push(t(kind, values));
    said.push(
      t(`stretching.why.${most.why}`, { knee: Math.round(pose.knee), ankle: Math.round(Math.abs(pose.ankle)) }),
    );
    if (most.alike)
      said.push(t('stretching.most.alike', { muscle: t(nameOf(most.alike.id)), percent: percent(most.alike.strain) }));
    if (calf) said.push(...calfSentences(pose));
  }
  return said;
};
