import { useEffect, useState } from 'react';
import { takePicture } from '../../state/pictures';

/** Device pixels of the longer side: some 300 to the inch on paper. */
const ORDERS = [
  { of: 'leg', side: 1250 },
  { of: 'zone', side: 800 },
] as const;

export interface Pictures {
  readonly ready: boolean;
  /** Null where there is none to be had. */
  readonly view: HTMLCanvasElement | null;
  readonly zone: HTMLCanvasElement | null;
}

/** Orders the pictures of a sheet once, one after the other. */
export const usePictures = (): Pictures => {
  const [pictures, setPictures] = useState<Pictures>({ ready: false, view: null, zone: null });
  useEffect(() => {
    let left = false;
    const order = async () => {
      const view = await takePicture(ORDERS[0]);
      const zone = await takePicture(ORDERS[1]);
      if (!left) setPictures({ ready: true, view, zone });
    };
    order().catch(() => {
      if (!left) setPictures({ ready: true, view: null, zone: null });
    });
    return () => {
      left = true;
    };
  }, []);
  return pictures;
};
