import '../../content/words/pages';
import { useEffect } from 'react';
import { t } from '../../content/words';
import { drawSheet } from '../../state/actions';
import { useAtlas } from '../../state/react';
import { Disclaimer } from '../Disclaimer';
import styles from '../page.module.css';
import { Advice } from './Advice';
import { MarkStep } from './MarkStep';
import { Questions } from './Questions';

/** From "it hurts here" to a point: what rules out danger, then where it hurts, then what is often felt there. */
export function FindPanel() {
  const redFlags = useAtlas((state) => state.redFlags);
  // On a narrow screen the questions need the room, and the leg does once they are answered.
  useEffect(() => {
    drawSheet(redFlags === null || redFlags.length > 0 ? 'full' : 'half');
  }, [redFlags]);
  return (
    <article className={styles.page} aria-labelledby="find-title">
      <h2 id="find-title" className="visually-hidden">
        {t('find.title')}
      </h2>
      {redFlags === null ? <Questions /> : redFlags.length > 0 ? <Advice yes={redFlags} /> : <MarkStep />}
      <Disclaimer />
    </article>
  );
}
