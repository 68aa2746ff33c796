const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids that come from a client may be any string. */
export const isUuid = (id: string): boolean => UUID.test(id);
