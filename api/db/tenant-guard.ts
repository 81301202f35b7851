import type {
  KyselyPlugin,
  OperationNode,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  TableNode,
  WithNode,
} from 'kysely'

export class TenantError extends Error {
  override name = 'TenantError'
}

/** Refuses every query that names a table without a schema, or one of another schema than its own. */
export function tenantGuard(schema: string): KyselyPlugin {
  return {
    transformQuery({ node }: PluginTransformQueryArgs) {
      checkNode(node, schema, new Set())
      return node
    },
    async transformResult({ result }: PluginTransformResultArgs) {
      return result
    },
  }
}

function checkNode(node: OperationNode, schema: string, expressions: ReadonlySet<string>): void {
  if (node.kind === 'TableNode') return checkTable(node as TableNode, schema, expressions)
  // A reference names an alias or a table that stands in a from clause, where it is checked.
  if (node.kind === 'ReferenceNode' || node.kind === 'SelectModifierNode') return
  const named = withExpressions(node, expressions)
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) for (const item of value) checkValue(item, schema, named)
    else checkValue(value, schema, named)
  }
}

function checkValue(value: unknown, schema: string, expressions: ReadonlySet<string>): void {
  if (typeof value === 'object' && value !== null && typeof (value as OperationNode).kind === 'string') {
    checkNode(value as OperationNode, schema, expressions)
  }
}

function withExpressions(node: OperationNode, outer: ReadonlySet<string>): ReadonlySet<string> {
  const clause = (node as { with?: WithNode }).with
  if (clause?.kind !== 'WithNode') return outer
  return new Set([...outer, ...clause.expressions.map((each) => each.name.table.table.identifier.name)])
}

function checkTable({ table }: TableNode, schema: string, expressions: ReadonlySet<string>): void {
  const found = table.schema?.name
  if (found === schema) return
  if (found === undefined && expressions.has(table.identifier.name)) return
  const name = found ? `${found}.${table.identifier.name}` : table.identifier.name
  throw new TenantError(`A query bound to ${schema} names the table ${name}.`)
}
