import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Evidence as EvidenceModel, Method as MethodWord, Source as SourceModel } from '../src/model.ts';
import { Method } from './enums.ts';
import { firstOf } from './arguments.ts';
import { AtSite } from './site.ts';
import type { Site } from './site.ts';
import { Source } from './source.ts';

@ObjectType('Evidence', { description: 'The passage behind a fact, and how it was read.' })
export class Evidence {
  /** Id of the source; `source` itself is a field below. */
  sourceId: string;

  @Field(() => Source, { description: 'The document that says it.' })
  source(@AtSite() { loaders }: Site): unknown {
    return loaders.node.load(this.sourceId);
  }

  @Field(() => String, { nullable: true, description: 'The words of the passage; null where `path` tells the place.' })
  async quote(@AtSite() { loaders }: Site): Promise<string | null> {
    if (this.start === null || this.end === null) return null;
    const source = (await loaders.node.load(this.sourceId)) as SourceModel | null;
    return source?.text.slice(this.start, this.end) ?? null;
  }

  @Field(() => Int, { nullable: true, description: "Where the passage starts in the source's text, in UTF-16 units." })
  start: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends, exclusive.' })
  end: number | null;

  @Field(() => String, { nullable: true, description: 'Place in a record, as `pi[0].pi_full_name` or `line 5`.' })
  path: string | null;

  @Field(() => String, { description: 'What read it, with its version, as `news-article/1`.' })
  extractor: string;

  @Field(() => Method, { description: 'How the fact was come by.' })
  method: MethodWord;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence: number;
}

@ArgsType()
export class EvidenceArgs {
  @Field(() => Int, { description: 'Most passages to give, up to 200; the surest come first.' })
  first: number = 5;
}

/** The first passages, as the API gives them. */
export function shown(evidence: readonly EvidenceModel[], { first }: EvidenceArgs): Evidence[] {
  return firstOf(evidence, first).map(({ source, ...rest }) =>
    Object.assign(new Evidence(), { ...rest, sourceId: source, confidence: rest.confidence / 1e6 }),
  );
}
