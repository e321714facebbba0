import { useEffect } from 'react';
import { t } from '../content/words';
import { saySelection } from '../panel/say';
import { say } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './Voice.module.css';

/** How long an answer stays on screen, in milliseconds. */
const ANSWER_MS = 4000;

/** The one polite voice of the page: what is selected and where its pain goes, and answers such as "Link copied". */
export function Voice() {
  const selected = useAtlas(({ selection, side }) => saySelection(selection, side));
  const answer = useAtlas((state) => state.answer);
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => say(null), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <>
      <p role="status" className="visually-hidden">
        {answer ? t(answer.words) : selected}
      </p>
      {answer && (
        <p className={styles.answer} aria-hidden="true">
          {t(answer.words)}
        </p>
      )}
    </>
  );
}
