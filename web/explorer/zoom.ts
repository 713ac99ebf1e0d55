/** The part of the picture that is seen. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Scales a frame about a point of the picture; the picture is never seen smaller than half of `whole` fits, nor larger than 12 times. */
export function zoomed(frame: Frame, factor: number, at: { x: number; y: number }, whole: Frame): Frame {
  const width = Math.min(whole.width * 2, Math.max(whole.width / 12, frame.width / factor));
  const ratio = width / frame.width;
  return {
    x: at.x - (at.x - frame.x) * ratio,
    y: at.y - (at.y - frame.y) * ratio,
    width,
    height: frame.height * ratio,
  };
}

/** Units of the picture in one pixel of an element that shows all of the frame. */
export function unitsPerPixel(frame: Frame, element: { width: number; height: number }): number {
  return Math.max(frame.width / Math.max(1, element.width), frame.height / Math.max(1, element.height));
}
