interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly 'x-part'?: boolean;
}

/** The part of an API description that holds shared schemas. */
export interface SchemaDescription {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const toProperty = /^#\/components\/schemas\/(\w+)\/properties\/(\w+)$/;

/**
 * The API description with its shared parts inlined, as the generator and the tests read it. Otherwise the
 * generator would make an intersection of an `allOf`, and a type of every part.
 *
 * - A schema takes the properties and the required names of those in its `allOf`; its own definitions win.
 * - A property that refers to one of another schema takes its definition.
 * - A schema marked `x-part` only serves the others, and is removed.
 * - Every object is open: this is JSON Schema's default, but the generator needs it stated explicitly.
 */
export function flatDescription<D extends SchemaDescription>(description: D): D {
  const { components } = description;
  const types = Object.entries(components.schemas).filter(([, schema]) => !schema['x-part']);
  const schemas = Object.fromEntries(types.map(([name, schema]) => [name, flat(schema)]));
  return { ...description, components: { ...components, schemas } };

  function flat({ allOf = [], required = [], ...own }: Schema): Schema {
    if (own.type !== 'object') return own;
    const bases = allOf.map(({ $ref }) => flat(schemaNamed($ref.slice($ref.lastIndexOf('/') + 1))));
    const names = [...bases.flatMap((base) => base.required ?? []), ...required];
    const ownProperties = Object.entries(own.properties ?? {});
    return {
      ...own,
      ...(names.length > 0 && { required: [...new Set(names)] }),
      properties: Object.fromEntries([
        ...bases.flatMap((base) => Object.entries(base.properties ?? {})),
        ...ownProperties.map(([name, property]) => [name, inPlace(property)] as const),
      ]),
      additionalProperties: true,
    };
  }

  function inPlace(property: Schema): Schema {
    const [, schema, name] = toProperty.exec(property.$ref ?? '') ?? [];
    if (schema === undefined || name === undefined) return property;
    const target = schemaNamed(schema).properties?.[name];
    if (!target) throw new Error(`${property.$ref} leads nowhere`);
    return inPlace(target);
  }

  function schemaNamed(name: string): Schema {
    const schema = components.schemas[name];
    if (!schema) throw new Error(`there is no schema ${name}`);
    return schema;
  }
}
