import styles from './flat.module.css';

/** Signs by which patterns beside each other differ in more than hue. */
const HATCHES = [null, 45, -45, null] as const;

const DOTS = [
  [0.9, 1],
  [2.6, 2.7],
  [4.3, 1],
  [0.9, 4.4],
  [4.3, 4.4],
] as const;

/** Names of the inks of one drawing; `id` sets it apart from the other drawings of the page. */
export const inkUrl = (id: string, name: string): string => `url(#${id}-${name})`;

/** Textures, `grain` millimetres of paper to the pixel: stipple, pen strokes, and one for each pattern that is compared. */
export function FlatInks({ id, grain }: { readonly id: string; readonly grain: number }) {
  const fine = `scale(${grain.toFixed(3)})`;
  return (
    <>
      <pattern id={`${id}-stipple`} width="5.2" height="5.2" patternUnits="userSpaceOnUse" patternTransform={fine}>
        {DOTS.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="0.72" className={styles.dot} />
        ))}
      </pattern>
      <pattern
        id={`${id}-pen`}
        width="3.6"
        height="3.6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${fine} rotate(52)`}
      >
        <path d="M0 1.800H3.600" className={styles.stroke} />
      </pattern>
      {HATCHES.map((angle, i) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the sign
          key={i}
          id={`${id}-compared-${i}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform={angle === null ? fine : `${fine} rotate(${angle})`}
        >
          {i === 0 && <rect width="5" height="5" className={styles.compared0} opacity="0.62" />}
          {angle !== null && <rect width="5" height="2.1" className={styles[`compared${i}`]} />}
          {i === 3 && (
            <>
              <circle cx="1.25" cy="1.25" r="1.2" className={styles.compared3} />
              <circle cx="3.75" cy="3.75" r="1.2" className={styles.compared3} />
            </>
          )}
        </pattern>
      ))}
    </>
  );
}
