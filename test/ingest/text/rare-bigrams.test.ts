import { describe, expect, it } from '@jest/globals';
import { abstractKeys, storyKeys } from '../../../ingest/text/rare-bigrams.ts';
import { weighedWords } from '../../../ingest/text/weighed-words.ts';

const ABSTRACT = `Glacier moulins carry meltwater to the bed. The project will deploy hydrophone arrays above
subglacial conduits. Tremor spectra are inverted for conduit geometry. Outburst floods threaten fjord hamlets. The
investigators mentor Inuit interns and publish bathymetric atlases.`;
const CLOSING =
  "This award reflects NSF's statutory mission and has been deemed worthy of support through evaluation using the Foundation's intellectual merit and broader impacts review criteria.";

describe('rare bigrams', () => {
  it('files an abstract under five of its terms', () => {
    expect(abstractKeys(weighedWords(ABSTRACT))).toHaveLength(5);
    expect(abstractKeys(weighedWords(`${ABSTRACT} ${CLOSING}`))).toEqual(abstractKeys(weighedWords(ABSTRACT)));
  });

  it('finds it by an article that retells it in another order, among other words', () => {
    const story = `Last week the college told us of news: outburst floods threaten the fjord hamlets of our coast,
      and hydrophone arrays are to listen to the tremor spectra below.`;
    const asked = new Set(storyKeys(weighedWords(story)));
    expect(abstractKeys(weighedWords(ABSTRACT)).filter((key) => asked.has(key)).length).toBeGreaterThan(0);
  });

  it('asks for every term of an abstract that an article quotes in full', () => {
    const asked = new Set(storyKeys(weighedWords(`A headline comes first. ${ABSTRACT} Then other news.`)));
    expect(abstractKeys(weighedWords(ABSTRACT)).every((key) => asked.has(key))).toBe(true);
  });

  it('has nothing to ask where no words are rare, or there is one word alone', () => {
    expect(storyKeys(weighedWords('this is the research of the project and it will be new'))).toEqual([]);
    expect(abstractKeys(weighedWords('moulin'))).toEqual([]);
    expect(abstractKeys(weighedWords(''))).toEqual([]);
  });
});
