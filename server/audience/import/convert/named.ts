/** What stands in a record under a name. A column may have a name that every object knows, such as `constructor`. */
export function named<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
