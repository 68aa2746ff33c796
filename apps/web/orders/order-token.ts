const KEY = 'parvis.order.token';

/** The secret of the order one was last at, for the way back from the payment page; gone with the tab. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // The link in the message opens the order as well.
  }
}

/** The secret in the address, behind # where no server sees it, else the one kept. */
export function tokenHere(): string {
  const inAddress = window.location.hash.slice(1);
  if (inAddress) return inAddress;
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
