import { ObjectType } from 'type-graphql';
import { Institution } from './institution.ts';
import { connectionType } from './page.ts';
import { Project } from './project.ts';
import { sharedProjectsEdge } from './shared-projects-edge.ts';

@ObjectType({ description: 'What two institutions did together.' })
class PartnerEdge extends sharedProjectsEdge(
  () => Institution,
  () => Project,
) {}

export const PartnerConnection = connectionType(
  'PartnerConnection',
  () => PartnerEdge,
  () => Institution,
);
