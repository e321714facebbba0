import { t } from '../content/words';
import { type SourceKey, sourceOf } from '../sources';
import type { Citations } from './citations';
import styles from './page.module.css';

/** The works behind a page, by number. Apart from the page, so that the bibliography does not delay the first words. */
export function SourceWorks({ citations }: { readonly citations: Citations }) {
  return (
    <ol className={styles.sources}>
      {[...citations].map(([key, number]) => (
        <li key={key}>
          <span>{number}</span>
          <Work source={key} />
        </li>
      ))}
    </ol>
  );
}

function Work({ source }: { readonly source: SourceKey }) {
  const { authors, year, title, journal, doi, url, seen } = sourceOf(source);
  const link = doi ? `https://doi.org/${doi}` : url;
  return (
    <span>
      {/* Works are cited in the language of the bibliography, whatever the page is written in. */}
      <span lang="en">
        {authors && `${authors}. `}
        {title}. {journal && `${journal}. `}
        {year && `${year}. `}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {doi ? `doi:${doi}` : link.replace(/^https?:\/\//, '')}
          </a>
        )}
      </span>{' '}
      {seen === 'recalled' && <em>({t('interface.sources.recalled')})</em>}
    </span>
  );
}
