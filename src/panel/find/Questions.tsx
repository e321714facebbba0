import { useState } from 'react';
import { RED_FLAG_CONTENT } from '../../content/red-flags';
import { RED_FLAGS, type RedFlagId } from '../../content/types';
import { t } from '../../content/words';
import { answerRedFlags } from '../../state/mark';
import styles from './find.module.css';
import { focusStep } from './focus-step';

/** The questions that come before anything else. Whatever is true is tapped; one button goes on. */
export function Questions() {
  const [yes, setYes] = useState<ReadonlySet<RedFlagId>>(new Set());
  const turn = (id: RedFlagId) => {
    const next = new Set(yes);
    if (!next.delete(id)) next.add(id);
    setYes(next);
  };
  const goOn = () => {
    answerRedFlags(RED_FLAGS.filter((id) => yes.has(id)));
    focusStep();
  };
  return (
    <>
      <header>
        <h3 id="find-step" tabIndex={-1} className={styles.title}>
          {t('find.questions')}
        </h3>
        <p className={styles.lead}>{t('find.questions.why')}</p>
      </header>
      <fieldset className={styles.questions}>
        <legend className="visually-hidden">{t('find.questions')}</legend>
        {RED_FLAGS.map((id) => (
          <label key={id} className={styles.question}>
            <input type="checkbox" checked={yes.has(id)} onChange={() => turn(id)} />
            <span>{t(RED_FLAG_CONTENT[id].question.words)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.foot}>
        <button type="button" className={yes.size > 0 ? styles.alarm : styles.on} onClick={goOn}>
          {t(yes.size > 0 ? 'find.questions.some' : 'find.questions.none')}
        </button>
      </div>
    </>
  );
}
