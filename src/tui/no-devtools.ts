/** Stands in for react-devtools-core in the bundle: Ink names it, and asks for it only in development. */
const devtools = { initialize: (): void => {}, connectToDevTools: (): void => {} };
// biome-ignore lint/style/noDefaultExport: the module it stands in for has one
export default devtools;
