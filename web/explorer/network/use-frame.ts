/**
 * What the reader does to the frame of a drawing: resize, drag, wheel.
 */
import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';

/** Width and height of the element on the screen. */
export function useSize(ref: { readonly current: SVGSVGElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 800, height: 600 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}

/** Moves the frame with the pointer; a press that does not move stays a click. */
export function useDrag(frame: Frame, unit: number, setFrame: (frame: Frame) => void) {
  const start = useRef<{ x: number; y: number; frame: Frame } | null>(null);
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      start.current = { x: event.clientX, y: event.clientY, frame };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const from = start.current;
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(dx, dy) < 4) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setFrame({ ...from.frame, x: from.frame.x - dx * unit, y: from.frame.y - dy * unit });
    },
    onPointerUp() {
      start.current = null;
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}

/** Zooms about the pointer. Set by hand: React's wheel handlers cannot keep the page from scrolling. */
export function useWheel(
  ref: { readonly current: SVGSVGElement | null },
  frame: Frame,
  unit: number,
  whole: Frame,
  setFrame: (frame: Frame) => void,
) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
      const point = {
        x: middle.x + (event.clientX - box.x - box.width / 2) * unit,
        y: middle.y + (event.clientY - box.y - box.height / 2) * unit,
      };
      setFrame(zoomed(frame, Math.exp(-event.deltaY / 400), point, whole));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [ref, frame, unit, whole, setFrame]);
}

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
