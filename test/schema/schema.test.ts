import { expect, test } from '@jest/globals';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import { isEnumType, isInputObjectType, isIntrospectionType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema, printedSchema } from '../../schema/index.ts';
import { golden } from '../golden.ts';

const FILE = new URL('../../schema/schema.graphql', import.meta.url);

test('schema.graphql is what the code prints (UPDATE=1 writes it)', () => {
  expect(golden(FILE, printedSchema())).toBe(printedSchema());
});

test('every type, field, argument and word has a description', () => {
  const undescribed: string[] = [];
  const check = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description) undescribed.push(name);
  };
  const checkArguments = (name: string, args: readonly GraphQLArgument[]) => {
    for (const arg of args) check(`${name}(${arg.name})`, arg);
  };
  const types: GraphQLNamedType[] = Object.values(buildSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type),
  );
  for (const type of types) {
    if (type.name !== 'Query') check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        checkArguments(`${type.name}.${field.name}`, field.args);
      }
    }
  }
  expect(undescribed).toEqual([]);
  expect(types.length).toBeGreaterThan(50);
});
