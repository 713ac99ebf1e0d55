/**
 * Random access to a file through a few large reads: a zip's directory and its members are each read in order.
 */
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const WINDOW = 256 * 1024;
/** One for the directory, one for the data. */
const WINDOWS = 2;

/** Reads ranges of an open file; holds two windows of it, however large it is. */
export class WindowReader extends RandomAccessReader {
  readonly #file: FileHandle;
  #windows: { readonly start: number; readonly bytes: Buffer }[] = [];

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  /** Bytes from `start`; fewer than `length` where the file ends. */
  async bytes(start: number, length: number): Promise<Buffer> {
    let window = this.#windows.find((one) => start >= one.start && start + length <= one.start + one.bytes.length);
    if (window === undefined) {
      const bytes = Buffer.allocUnsafe(Math.max(WINDOW, length));
      let filled = 0;
      for (;;) {
        const { bytesRead } = await this.#file.read(bytes, filled, bytes.length - filled, start + filled);
        filled += bytesRead;
        if (bytesRead === 0 || filled === bytes.length) break;
      }
      window = { start, bytes: bytes.subarray(0, filled) };
      // A large member is not kept.
      if (bytes.length === WINDOW) this.#windows = [window, ...this.#windows].slice(0, WINDOWS);
    } else if (window !== this.#windows[0]) this.#windows = [window, ...this.#windows.filter((one) => one !== window)];
    return window.bytes.subarray(start - window.start, start - window.start + length);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.bytes(position, length).then((bytes) => {
      bytes.copy(buffer, offset);
      callback(bytes.length < length ? new Error('unexpected end of the file') : null);
    }, callback);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const range = this.bytes(start, end - start);
    return Readable.from(
      (async function* () {
        yield await range;
      })(),
    );
  }

  override close(callback: (error: Error | null) => void): void {
    this.#file.close().then(() => callback(null), callback);
  }
}
