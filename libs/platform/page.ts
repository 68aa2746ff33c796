const LARGEST_PAGE = 200;
const FURTHEST = 100_000;

/** The page that a client asks for, kept within what the server is ready to give. */
export function pageOf({ first, offset }: { first?: number | null; offset?: number | null }): {
  first: number;
  offset: number;
} {
  return {
    first: Math.min(Math.max(first ?? 50, 0), LARGEST_PAGE),
    offset: Math.min(Math.max(offset ?? 0, 0), FURTHEST),
  };
}
