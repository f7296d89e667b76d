/** An error whose message is meant for the person at the keyboard: printed without a stack, and it says what to do. */
export class Explained extends Error {
  override name = 'Explained';
}
