/** A file that cannot be used; the message has one line for each fault, and each line begins with its place. */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.slice(0, 50).join('\n') + (faults.length > 50 ? `\nand ${faults.length - 50} more` : ''));
    this.faults = faults;
  }
}

interface NumberRange {
  least?: number;
  above?: number;
  most?: number;
  whole?: boolean;
}

const show = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.slice(0, 64)}"`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a value of type ${typeof value}`;
};

/** Reads the fields of one object of parsed JSON and notes each fault with its place. */
export class FieldReader {
  readonly value: Record<string, unknown>;
  readonly place: string;
  readonly #faults: string[];

  private constructor(value: Record<string, unknown>, place: string, faults: string[]) {
    this.value = value;
    this.place = place;
    this.#faults = faults;
  }

  /** Undefined, with the fault noted, when `json` is no object. Fields other than `fields` are faults. */
  static of(json: unknown, place: string, faults: string[], fields: readonly string[]): FieldReader | undefined {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      faults.push(`${place || 'file'}: an object is expected, not ${show(json)}`);
      return undefined;
    }
    const reader = new FieldReader(json as Record<string, unknown>, place, faults);
    for (const field of Object.keys(json)) {
      if (!fields.includes(field)) reader.fault(field, 'unknown field');
    }
    return reader;
  }

  /** The ids of a list; those that are no ids or stand there twice are faults. */
  static uniqueIds(items: readonly FieldReader[], kind: string): Set<string> {
    const ids = new Set<string>();
    for (const item of items) {
      const id = item.id('id');
      if (id == null) continue;
      if (ids.has(id)) item.fault('id', `there is another ${kind} "${id}"`);
      ids.add(id);
    }
    return ids;
  }

  fault(field: string, what: string): undefined {
    this.#faults.push(`${this.place ? `${this.place}.` : ''}${field}: ${what}`);
    return undefined;
  }

  #wrong(field: string, expected: string): undefined {
    const value = this.value[field];
    return this.fault(
      field,
      value === undefined ? `missing (${expected})` : `${expected} is expected, not ${show(value)}`,
    );
  }

  literal(field: string, expected: string): void {
    if (this.value[field] !== expected) this.#wrong(field, `"${expected}"`);
  }

  oneOf(field: string, expected: readonly string[]): void {
    if (!expected.includes(this.value[field] as string)) this.#wrong(field, expected.map(show).join(' or '));
  }

  text(field: string, most: number): string | undefined {
    const value = this.value[field];
    if (typeof value !== 'string' || value === '') return this.#wrong(field, 'a text');
    return value.length > most ? this.fault(field, `longer than ${most} characters`) : value;
  }

  optionalText(field: string, most: number): string | undefined {
    return this.value[field] === undefined ? undefined : this.text(field, most);
  }

  id(field: string): string | undefined {
    return this.text(field, 64);
  }

  optionalId(field: string): string | undefined {
    return this.optionalText(field, 64);
  }

  optionalBoolean(field: string): void {
    const value = this.value[field];
    if (value !== undefined && typeof value !== 'boolean') this.#wrong(field, 'true or false');
  }

  optionalNumber(field: string, { least, above, most, whole }: NumberRange): number | undefined {
    const value = this.value[field];
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.#wrong(field, 'a number');
    if (whole && !Number.isInteger(value)) return this.#wrong(field, 'a whole number');
    if (least != null && value < least) return this.fault(field, `${value} is less than ${least}`);
    if (above != null && value <= above) return this.fault(field, `${value} is not more than ${above}`);
    if (most != null && value > most) return this.fault(field, `${value} is more than ${most}`);
    return value;
  }

  number(field: string, range: NumberRange): number | undefined {
    return this.value[field] === undefined ? this.#wrong(field, 'a number') : this.optionalNumber(field, range);
  }

  object(field: string, fields: readonly string[]): FieldReader | undefined {
    return this.value[field] === undefined ? this.#wrong(field, 'an object') : this.optionalObject(field, fields);
  }

  texts(field: string, needed = false): void {
    const value = this.value[field];
    if (value === undefined && !needed) return;
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) this.#wrong(field, 'a list of texts');
  }

  optionalObject(field: string, fields: readonly string[]): FieldReader | undefined {
    const value = this.value[field];
    return value === undefined ? undefined : FieldReader.of(value, this.#at(field), this.#faults, fields);
  }

  objects(field: string, fields: readonly string[], most: number, optional = false): FieldReader[] {
    const value = this.value[field];
    if (value === undefined && optional) return [];
    if (!Array.isArray(value)) {
      this.#wrong(field, 'a list');
      return [];
    }
    if (value.length > most) this.fault(field, `${value.length} are more than the ${most} that can be scheduled`);
    return value.slice(0, most).flatMap((item: unknown, index) => {
      const reader = FieldReader.of(item, `${this.#at(field)}[${index}]`, this.#faults, fields);
      return reader ? [reader] : [];
    });
  }

  reference(field: string, kind: string, among: ReadonlySet<string>): string | undefined {
    const id = this.id(field);
    if (id == null) return undefined;
    return among.has(id) ? id : this.fault(field, `no ${kind} "${id}"`);
  }

  optionalReference(field: string, kind: string, among: ReadonlySet<string>): string | undefined {
    return this.value[field] === undefined ? undefined : this.reference(field, kind, among);
  }

  /** A list of ids that exist, none twice. Needed, with at least `least`, when `least` is above zero. */
  references(field: string, kind: string, among: ReadonlySet<string>, least = 0): void {
    const value = this.value[field];
    if (value === undefined && least === 0) return;
    if (!Array.isArray(value)) return this.#wrong(field, 'a list of ids');
    if (value.length < least) this.fault(field, `${value.length} where at least ${least} are needed`);
    const seen = new Set<unknown>();
    value.forEach((id: unknown, index) => {
      if (typeof id !== 'string' || id === '') this.fault(`${field}[${index}]`, `a text is expected, not ${show(id)}`);
      else if (!among.has(id)) this.fault(`${field}[${index}]`, `no ${kind} "${id}"`);
      else if (seen.has(id)) this.fault(`${field}[${index}]`, `"${id}" is there twice`);
      seen.add(id);
    });
  }

  #at(field: string): string {
    return this.place ? `${this.place}.${field}` : field;
  }
}
