/**
 * Whether two words or names differ by at most so many letters put in, left out, changed or changed about (the restricted
 * distance of Damerau 1964 and Levenshtein 1966).
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, twoBefore[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return false;
    twoBefore = before;
    before = row;
  }
  return before[b.length]! <= most;
}
