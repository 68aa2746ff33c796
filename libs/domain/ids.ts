const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for a UUID as the product writes it. What comes from a client may be anything: what is no id is not looked for. */
export const isId = (text: unknown): text is string => typeof text === 'string' && ID.test(text);
