import type { WordKey } from '../content/words';

/** What a person can do about a failure, by the code of its error; what is not here has files that do not fit each other. */
const BY_CODE: Readonly<Record<string, WordKey>> = {
  'model-missing': 'interface.failed.connection',
  'zones-missing': 'interface.failed.connection',
  'footprints-missing': 'interface.failed.connection',
  'model-truncated': 'interface.failed.reload',
  'model-unreadable': 'interface.failed.reload',
  'zones-damaged': 'interface.failed.reload',
  'footprints-damaged': 'interface.failed.reload',
  'no-webgl2': 'interface.failed.graphics',
  'context-lost': 'interface.failed.context',
  'no-memory': 'interface.failed.memory',
};

export const adviceFor = (code: string): WordKey => BY_CODE[code] ?? 'interface.failed.mixed';
