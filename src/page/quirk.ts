/** What is different about a site: selectors, from data. Which site it is, the page layer does not know. */
export interface Quirk {
  /** Elements that hold a list although nothing general shows it. */
  include?: string;
  /** Elements that are never read. */
  exclude?: string;
}
