import type { Side } from '../anatomy/side';
import { t } from '../content/words';
import styles from './page.module.css';

/** The figure stands 250 units tall for a body of 170 cm. */
const UNITS_PER_CM = 250 / 170;
/** Over the joint: 4 cm beside the midline, at the height of the dimples of the back. */
const BESIDE = 4.2 * UNITS_PER_CM;
const HEIGHT = 127;

/** A true 3 cm disc would be a speck on a phone. */
const SMALLEST = 4;

const HALF =
  'M60 8C69 8 74.500 16 74 26.500C73.700 33 71 38 67.800 41L67.500 48C69 52 78 53.500 86 56.500C95 60 98 67 99 76L104 110C107 124 109.500 134 112 145C113.500 152 111 159 108 157C106 151 104 146 102 140C98 128 95.500 118 93.500 108L90 84C89 96 86 105 85.500 113C86 123 91.500 131 92.500 143C93.500 160 90.500 176 87.500 192C86.500 204 87.500 211 85.500 222C83.500 234 79.500 242 78.500 250L80.500 257L68 258L68 248C67 236 65.500 226 67 214C67 204 66.500 198 66 190C65 176 62 164 60 156';

interface BodyFigureProps {
  readonly side: Side;
  readonly diameterCm: number;
  readonly place: string;
}

/** A body from behind with a disc over the sacroiliac joint: for a zone that lies off the leg. Seen from behind, right is right. */
export function BodyFigure({ side, diameterCm, place }: BodyFigureProps) {
  const x = side === 'right' ? 60 + BESIDE : 60 - BESIDE;
  const radius = Math.max((diameterCm / 2) * UNITS_PER_CM, SMALLEST);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox="4 4 112 190"
        width="120"
        height="204"
        role="img"
        aria-label={t('interface.body-figure', { side: t(`interface.body-figure.${side}`) })}
      >
        <path d={HALF} className={styles.body} />
        <path d={HALF} className={styles.body} transform="matrix(-1 0 0 1 120 0)" />
        <path
          d="M60 52V108M60 136V155M44 152Q52 162 59 155M76 152Q68 162 61 155M52 78Q48 84 46 74M68 78Q72 84 74 74M49 197Q53 200 57 197M63 197Q67 200 71 197M50 116Q60 112 70 116"
          className={styles.line}
        />
        <path d="M53 121Q60 117 67 121Q65 130 60 138Q55 130 53 121Z" className={styles.line} />
        <circle cx={x} cy={HEIGHT} r={radius * 2} className={styles.halo} />
        <circle cx={x} cy={HEIGHT} r={radius} className={styles.disc} />
      </svg>
      <figcaption>{t('interface.body-figure.caption', { place })}</figcaption>
    </figure>
  );
}
