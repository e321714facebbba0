import type { Side } from '../anatomy/side';
import { MAP_CAVEAT, triggerPointOf } from '../content';
import type { TriggerPoint } from '../content/types';
import { t } from '../content/words';
import { useAtlas } from '../state/react';
import { BodyFigure } from './BodyFigure';
import { useShown } from './compare/use-shown';
import { FlatPlate } from './flat/FlatPlate';
import styles from './page.module.css';
import { plainName } from './plain-name';
import { Said } from './Said';
import { Section } from './Section';
import { ZoneSwatch } from './ZoneSwatch';

/** Where the pain of a point is felt: zone by zone, in words, and off the leg on a small figure. */
export function Pain({ point }: { readonly point: TriggerPoint }) {
  const side: Side = useAtlas((state) => state.side);
  const shown = useShown(point.id);
  return (
    <Section title={t('interface.pain')}>
      <dl className={styles.zones}>
        {point.zones.map((zone) => (
          <div key={zone.place}>
            <ZoneSwatch kind={zone.kind} />
            <dt>{t(`interface.pain.${zone.kind}`)}</dt>
            <dd>{t(zone.place)}</dd>
          </div>
        ))}
      </dl>
      <FlatPlate
        points={shown}
        label={t('find.flat.pattern', {
          side: t(`interface.body-figure.${side}`),
          names: shown.map((id) => plainName(t(triggerPointOf(id).name)).plain).join(', '),
        })}
      />
      {point.zones.flatMap((zone) =>
        zone.patches.map(
          (patch) =>
            patch.chart === 'body' && (
              <BodyFigure key={zone.place} side={side} diameterCm={patch.diameterCm} place={t(zone.place)} />
            ),
        ),
      )}
      <div className={styles.lead}>
        {point.pain.map((claim) => (
          <p key={claim.words}>
            <Said claim={claim} />
          </p>
        ))}
      </div>
      <p className={styles.caveat}>{t(MAP_CAVEAT)}</p>
    </Section>
  );
}
