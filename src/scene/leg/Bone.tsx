import { useFootprints } from '../footprints/use-footprints';
import type { Part } from '../model/load-model';
import type { StageLink } from '../stage-link';
import { Structure } from './Structure';

/** A bone, which bears the places where muscles take hold of it. */
export function Bone({ part, link }: { readonly part: Part; readonly link: StageLink }) {
  return <Structure part={part} link={link} prints={useFootprints(part, link)} />;
}
