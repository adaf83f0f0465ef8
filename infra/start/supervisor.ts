import { EventEmitter } from 'node:events';
import { DEFAULT_TIMING, type ServiceDefinition, type ServiceView, type Timing } from './service-definition.ts';
import { ServiceProcess } from './service-process.ts';

/** Runs services side by side, restarts what dies, and stops all of them in the reverse order of their listing. */
export class Supervisor extends EventEmitter<{ change: [ServiceView] }> {
  readonly #services: ReadonlyMap<string, ServiceProcess>;

  constructor(definitions: readonly ServiceDefinition[], timing: Timing = DEFAULT_TIMING) {
    super();
    this.#services = new Map(
      definitions.map((definition) => [definition.name, new ServiceProcess(definition, timing)]),
    );
    for (const service of this.#services.values()) service.on('change', (view) => this.emit('change', view));
  }

  get names(): string[] {
    return [...this.#services.keys()];
  }

  get views(): ServiceView[] {
    return [...this.#services.values()].map((service) => service.view);
  }

  /** The service of that name, or undefined. */
  find(name: string): ServiceProcess | undefined {
    return this.#services.get(name);
  }

  /** The service of that name; an unknown name is a fault. */
  service(name: string): ServiceProcess {
    const service = this.find(name);
    if (!service) throw new Error(`no service called ${name}; there are ${this.names.join(', ')}`);
    return service;
  }

  /** Stops every service: those listed first, on which the others depend, last. */
  async stopAll(): Promise<void> {
    const [first, ...others] = this.#services.values();
    await Promise.all(others.map((service) => service.stop()));
    await first?.stop();
  }
}
