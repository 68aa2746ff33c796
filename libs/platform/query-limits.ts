import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

export interface QueryLimits {
  /** Fields within fields. */
  depth: number;
  /** Fields in all, each fragment counted wherever it is spread. */
  fields: number;
  /** Fields under another name: without one, nothing can be asked twice at one place. */
  aliases: number;
}

type Size = { [limit in keyof QueryLimits]: number };

/** Refuses operations that are larger than a screen ever asks for. */
export const queryLimits =
  (limits: QueryLimits) =>
  (context: ValidationContext): ASTVisitor => {
    // Measured once each: fragments that spread fragments twice would else take exponential time.
    const fragments = new Map<string, Size>();

    const sizeOfFragment = (name: string): Size => {
      const known = fragments.get(name);
      if (known) return known;
      // While it is being measured: a fragment within itself is another rule's business.
      fragments.set(name, { depth: 0, fields: 0, aliases: 0 });
      const size = sizeOf(context.getFragment(name)?.selectionSet);
      fragments.set(name, size);
      return size;
    };

    const sizeOf = (set: SelectionSetNode | undefined): Size => {
      const total = { depth: 0, fields: 0, aliases: 0 };
      for (const selection of set?.selections ?? []) {
        const isField = selection.kind === Kind.FIELD;
        const within =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? sizeOfFragment(selection.name.value)
            : sizeOf(selection.selectionSet);
        total.depth = Math.max(total.depth, within.depth + (isField ? 1 : 0));
        total.fields += within.fields + (isField ? 1 : 0);
        total.aliases += within.aliases + (isField && selection.alias ? 1 : 0);
      }
      return total;
    };

    return {
      OperationDefinition(operation) {
        const size = sizeOf(operation.selectionSet);
        for (const limit of ['depth', 'fields', 'aliases'] as const) {
          if (size[limit] > limits[limit])
            context.reportError(new GraphQLError(`At most ${limits[limit]} ${limit}.`, { nodes: [operation] }));
        }
      },
    };
  };
