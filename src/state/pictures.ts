/** A picture of the leg that somebody asks for. */
export interface PictureOrder {
  /**
   * `view`: all that is on the stage. `leg`: as the camera stands, cut to the leg. `zone`: straight at the pain of the selected
   * point, square.
   */
  readonly of: 'view' | 'leg' | 'zone';
  /** The longer side, device pixels. */
  readonly side: number;
}

type Painter = (order: PictureOrder) => Promise<HTMLCanvasElement | null>;

let painter: Painter | null = null;

/** The scene offers to paint, and takes the offer back with what is returned. */
export const offerPictures = (paint: Painter): (() => void) => {
  painter = paint;
  return () => {
    if (painter === paint) painter = null;
  };
};

/** A picture as ordered; null where there is none to be had: no WebGL, no model, or a zone that lies off the leg. */
export const takePicture = async (order: PictureOrder): Promise<HTMLCanvasElement | null> => painter?.(order) ?? null;
