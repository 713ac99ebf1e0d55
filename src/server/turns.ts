/**
 * Who asks waits for a turn of the event loop of their own. Where many questions arrive at once, to begin them all in one
 * turn would hold up every answer that is ready to be sent; and while they are begun the next many arrive.
 */
export function turns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  function next(): void {
    const begin = waiting.shift();
    isTaken = begin !== undefined;
    if (begin === undefined) return;
    setImmediate(next);
    begin();
  }
  return () => {
    if (isTaken) return new Promise((resolve) => waiting.push(resolve));
    isTaken = true;
    setImmediate(next);
    return Promise.resolve();
  };
}
