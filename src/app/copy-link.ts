import { say } from '../state/actions';
import { atlas } from '../state/store';
import { encode } from '../state/url';

/** Writes a link to the present picture to the clipboard and says whether that worked. */
export const copyLink = () => {
  const link = `${window.location.href.replace(/#.*$/, '')}${encode(atlas.getState())}`;
  const written = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('missing clipboard'));
  written.then(
    () => say('interface.copied'),
    () => say('interface.copy-failed'),
  );
};
