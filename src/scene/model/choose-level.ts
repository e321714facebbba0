/** What a browser tells of the machine it runs on. */
export interface Device {
  /** The person has asked for less data. */
  readonly saveData: boolean;
  /** Memory in GiB, as far as the browser says. */
  readonly memory: number | null;
}

/** With so little memory, GiB, or less, a machine is spared what nobody looks at. */
const LITTLE = 2;

/** So near to the leg, metres, the coarse level shows its corners. */
export const NEAR = 0.45;

interface Hints {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

export const deviceOf = (navigator: object): Device => {
  const { deviceMemory, connection } = navigator as Hints;
  return { saveData: connection?.saveData === true, memory: deviceMemory ?? null };
};

/**
 * Whether the full model is fetched: at once on most machines; on a weak one, or where data are dear, only when the camera comes
 * near or the person asks for something that the coarse level cannot show.
 */
export const wantsFull = ({ saveData, memory }: Device, distance: number, asked: boolean): boolean =>
  asked || distance < NEAR || !(saveData || (memory !== null && memory <= LITTLE));
