import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

export const knowsPasskeys = (): boolean => browserSupportsWebAuthn();

type Question<Kind extends (options: never) => unknown> = Parameters<Kind>[0] extends { optionsJSON: infer Json }
  ? Json
  : never;

/** What the person's passkey answers, as JSON; undefined when they gave up, or have none. */
export async function answerWithPasskey(question: string): Promise<string | undefined> {
  try {
    const optionsJSON = JSON.parse(question) as Question<typeof startAuthentication>;
    return JSON.stringify(await startAuthentication({ optionsJSON }));
  } catch {
    return undefined;
  }
}

/** What a new passkey answers, as JSON; undefined when none was made. */
export async function makePasskey(question: string): Promise<string | undefined> {
  try {
    const optionsJSON = JSON.parse(question) as Question<typeof startRegistration>;
    return JSON.stringify(await startRegistration({ optionsJSON }));
  } catch {
    return undefined;
  }
}
