import { Field, ObjectType } from 'type-graphql';
import type { Program as ProgramModel } from '../src/model.ts';
import { Node } from './node.ts';

@ObjectType({
  description: 'What a funder funds under: a program element, an activity, a call, a topic.',
  implements: Node,
})
export class Program extends Node implements ProgramModel {
  kind: 'PROGRAM';

  @Field(() => String, {
    nullable: true,
    description: 'What the code is a code of, as `nsf-element`; null where sources give the name alone.',
  })
  scheme: string | null;

  @Field(() => String, { nullable: true, description: "The funder's code, in its canonical form." })
  code: string | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Every other way in which sources write the name.' })
  otherNames: string[];
}
