/** Stands in for better-sqlite3 in the bundle: drizzle loads it, and never uses it on a database that it is given. */
const driver = undefined;
// biome-ignore lint/style/noDefaultExport: the module it stands in for has one
export default driver;
