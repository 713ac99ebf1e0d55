import { describeSeedFacts } from '../seed-facts.ts';

describeSeedFacts('../shared/seeds');
