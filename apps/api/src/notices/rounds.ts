import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { log } from '../core/log.js';

interface Task {
  name: string;
  run: () => Promise<unknown>;
  timer?: NodeJS.Timeout;
  /** The round that is under way. */
  running?: Promise<void>;
}

/**
 * Work that no request asks for, done in every process again and again. Tasks see to it themselves that two processes
 * do not do the same thing twice; here a task merely does not overtake itself, and its failure stops nothing.
 */
@Injectable()
export class Rounds implements BeforeApplicationShutdown {
  private readonly tasks: (Task & { seconds: number })[] = [];

  add(name: string, seconds: number, run: () => Promise<unknown>): void {
    this.tasks.push({ name, seconds, run });
  }

  /** From now on. Only the server calls this: a command line does its one thing and ends. */
  start(): void {
    for (const task of this.tasks) {
      task.timer = setInterval(() => this.go(task), task.seconds * 1000);
      task.timer.unref();
      this.go(task);
    }
  }

  private go(task: Task): void {
    task.running ??= task
      .run()
      .then(
        () => undefined,
        (error: unknown) => log.error({ task: task.name, err: error }),
      )
      .finally(() => (task.running = undefined));
  }

  /** What is under way comes to its end before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const { timer } of this.tasks) clearInterval(timer);
    for (const { running } of this.tasks) await running;
  }
}
