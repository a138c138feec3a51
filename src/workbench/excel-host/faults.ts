/** Misbehaviour that a test orders. Everything here is off until asked for. */
export class Faults {
  /** As if a person were typing in a cell: every batch is refused. */
  cellEditMode = false;

  /** Bytes that one request or one answer may have, as in Excel on the web. */
  payloadLimit = 5 * 1024 * 1024;

  #failures: { left: number; readonly member: string | undefined; readonly code: string }[] = [];
  #interruptions: { left: number; readonly act: () => void }[] = [];
  #hold: Promise<void> | undefined;

  /** The `n`-th action from now on, counted from 1, fails with `code`. Queries, methods and writes count; finding an object does not. */
  failAction(n: number, code: string): void {
    this.#failures.push({ left: n, member: undefined, code });
  }

  /** The next use of one member fails with `code`; `member` as errors name it: `Range.values`, `Worksheet.delete`. */
  failMember(member: string, code: string): void {
    this.#failures.push({ left: 1, member, code });
  }

  /** Forgets the failures that have not come. */
  failNoMore(): void {
    this.#failures = [];
  }

  /** Something happens right before the `n`-th sync from now on, counted from 1: a person deletes a sheet, say. */
  beforeSync(n: number, act: () => void): void {
    this.#interruptions.push({ left: n, act });
  }

  /** No answer comes until the returned function is called. */
  holdReplies(): () => void {
    let release = (): void => {};
    this.#hold = new Promise((resolve) => {
      release = () => {
        this.#hold = undefined;
        resolve();
      };
    });
    return release;
  }

  /** Called by the dispatcher as each batch arrives. */
  syncArrives(): void {
    for (const interruption of this.#interruptions) {
      interruption.left -= 1;
      if (interruption.left === 0) interruption.act();
    }
    this.#interruptions = this.#interruptions.filter(({ left }) => left > 0);
  }

  /** Called before each action that counts: the code by which it is to fail, if it is. */
  codeFor(member: string): string | undefined {
    let code: string | undefined;
    for (const failure of this.#failures) {
      if (failure.member !== undefined && failure.member !== member) continue;
      failure.left -= 1;
      if (failure.left === 0) code ??= failure.code;
    }
    this.#failures = this.#failures.filter(({ left }) => left > 0);
    return code;
  }

  async replyMayGo(): Promise<void> {
    await this.#hold;
  }
}
