/** A file that the build puts into the program as it is. */
declare module '*?raw' {
  const text: string;
  export default text;
}
