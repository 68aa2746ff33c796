import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses operations nested deeper than `limit` fields, fragments followed. */
export const depthLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const depthOf = (selections: typeof operation.selectionSet | undefined, seen: Set<string>): number => {
        if (!selections) return 0;
        let deepest = 0;
        for (const selection of selections.selections) {
          if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, seen));
          else if (selection.kind === Kind.INLINE_FRAGMENT)
            deepest = Math.max(deepest, depthOf(selection.selectionSet, seen));
          else if (!seen.has(selection.name.value)) {
            const fragment = context.getFragment(selection.name.value);
            deepest = Math.max(deepest, depthOf(fragment?.selectionSet, new Set(seen).add(selection.name.value)));
          }
        }
        return deepest;
      };
      if (depthOf(operation.selectionSet, new Set()) > limit) {
        context.reportError(new GraphQLError(`Deeper than ${limit} levels.`, { nodes: [operation] }));
      }
    },
  });
