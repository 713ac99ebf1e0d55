import { describeSeedFacts } from '../seed-facts.ts';

describeSeedFacts('samples');
