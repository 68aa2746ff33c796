const CODE = 'REAUTHENTICATION_NEEDED';

type Ask = () => Promise<boolean>;

let ask: Ask | undefined;
let asking: Promise<boolean> | undefined;

/** The dialog that asks people to show who they are says here how to open it. */
export function whoAsks(open: Ask): () => void {
  ask = open;
  return () => {
    if (ask === open) ask = undefined;
  };
}

/** Asks once, whoever else asks meanwhile; true when the person has shown who they are. */
export function confirmIdentity(): Promise<boolean> {
  asking ??= (ask?.() ?? Promise.resolve(false)).finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * `fetch` for acts that need the person to show who they are: when the server asks for it, the dialog opens, and then
 * the same request is sent again. What was typed stays where it is meanwhile.
 */
export const fetchConfirmed: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  if (!(await asksToConfirm(answer)) || !(await confirmIdentity())) return answer;
  return fetch(input, init);
};

async function asksToConfirm(answer: Response): Promise<boolean> {
  if (!answer.headers.get('content-type')?.includes('json')) return false;
  const said = await answer.clone().text();
  return said.includes(`"${CODE}"`);
}
