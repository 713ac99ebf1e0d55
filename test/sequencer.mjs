import sequencer from '@jest/test-sequencer';

const isLong = ({ path }) => /\/(?:gold|store)\/|\.browser\./.test(path);

/** The files that take longest go first: else one worker ends minutes after the other. */
export default class LongestFirst extends sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}
