/** How the vendor's descriptions are written down: see vendorDescription.ts. */

interface Parameter {
  readonly type: 'integer' | 'boolean' | 'text';
  readonly default?: number;
  readonly least?: number;
  readonly most?: number;
}

export interface Member {
  readonly type: 'string' | 'boolean' | 'integer' | 'array' | 'object';
  readonly required?: true;
  readonly values?: readonly string[];
}

export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  /** `{}` stands for an id of 24 hexadecimal characters. */
  readonly path: string;
  readonly query: Readonly<Record<string, Parameter>>;
  readonly body: Readonly<Record<string, Member>> | null;
  readonly success: number;
}

/** The parameters of paging. */
export const page: Record<string, Parameter> = {
  limit: { type: 'integer', default: 10, least: 1, most: 100 },
  skip: { type: 'integer', default: 0, least: 0 },
};
/** The parameters that most lists take. */
export const shaped: Record<string, Parameter> = {
  ...page,
  fields: { type: 'text' },
  sort: { type: 'text' },
};

/** The path of a Microsoft 365 instance. */
export const instance = '/api/v2/office365s/{}';
