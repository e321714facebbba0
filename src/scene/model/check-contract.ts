import { GLB_CONTRACT } from '../../anatomy/glb-contract';
import { isStructureId, type StructureId } from '../../anatomy/structures';
import { AtlasError } from '../../kernel/errors';

const REFORGE = 'Run "npm run forge" and load the page again.';

const contractOf = (extras: unknown): unknown =>
  typeof extras === 'object' && extras !== null && 'contract' in extras ? extras.contract : undefined;

/** Refuses an asset of another maker or of another contract version. */
export const checkContract = (extras: unknown): void => {
  const contract = contractOf(extras);
  if (contract === undefined) {
    throw new AtlasError('model-foreign', 'missing contract in the model: it was not forged for this atlas', REFORGE);
  }
  if (contract !== GLB_CONTRACT) {
    throw new AtlasError(
      'model-contract',
      `invalid model contract: ${String(contract)}, expected ${GLB_CONTRACT}`,
      REFORGE,
    );
  }
};

/** The structure a node stands for; identity lives in its extras and nowhere else. */
export const checkId = (extras: unknown): StructureId => {
  const id = typeof extras === 'object' && extras !== null && 'id' in extras ? extras.id : undefined;
  if (typeof id !== 'string') throw new AtlasError('model-foreign', 'missing id on a node of the model', REFORGE);
  if (!isStructureId(id)) throw new AtlasError('model-structure', `unknown structure in the model: ${id}`, REFORGE);
  return id;
};
