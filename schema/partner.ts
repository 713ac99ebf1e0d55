import { ObjectType } from 'type-graphql';
import { Institution } from './institution.ts';
import { facetedType } from './facets.ts';
import { Project } from './project.ts';
import { sharedProjectsEdge } from './shared-projects-edge.ts';

@ObjectType({ description: 'What two institutions did together.' })
class PartnerEdge extends sharedProjectsEdge(
  () => Institution,
  () => Project,
) {}

export const PartnerConnection = facetedType(
  'PartnerConnection',
  () => PartnerEdge,
  () => Institution,
);
