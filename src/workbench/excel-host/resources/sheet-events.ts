import type { EventHub } from '../model/event-hub';
import { eventType } from '../wire';
import { Collection, Resource } from './resource';

/** Registering for the events of one sheet. */
export abstract class SheetEventTarget extends Resource {
  protected abstract readonly events: EventHub;
  protected abstract readonly eventTarget: string;

  _RegisterDataChangedEvent(): void {
    this.events.register(eventType.dataChanged, this.eventTarget);
  }

  _UnregisterDataChangedEvent(): void {
    this.events.unregister(eventType.dataChanged, this.eventTarget);
  }

  _RegisterActivatedEvent(): void {
    this.events.register(eventType.activated, this.eventTarget);
  }

  _UnregisterActivatedEvent(): void {
    this.events.unregister(eventType.activated, this.eventTarget);
  }

  _RegisterSelectionChangedEvent(): void {
    this.events.register(eventType.selectionChanged, this.eventTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.events.unregister(eventType.selectionChanged, this.eventTarget);
  }
}

/** Registering for the events of any sheet. */
export abstract class SheetsEventTarget<Item extends Resource> extends Collection<Item> {
  protected abstract readonly events: EventHub;
  protected abstract readonly eventTarget: string;

  _RegisterDataChangedEvent(): void {
    this.events.register(eventType.dataChanged, this.eventTarget);
  }

  _UnregisterDataChangedEvent(): void {
    this.events.unregister(eventType.dataChanged, this.eventTarget);
  }

  _RegisterActivatedEvent(): void {
    this.events.register(eventType.activated, this.eventTarget);
  }

  _UnregisterActivatedEvent(): void {
    this.events.unregister(eventType.activated, this.eventTarget);
  }

  _RegisterAddedEvent(): void {
    this.events.register(eventType.added, this.eventTarget);
  }

  _UnregisterAddedEvent(): void {
    this.events.unregister(eventType.added, this.eventTarget);
  }

  _RegisterDeletedEvent(): void {
    this.events.register(eventType.deleted, this.eventTarget);
  }

  _UnregisterDeletedEvent(): void {
    this.events.unregister(eventType.deleted, this.eventTarget);
  }

  _RegisterSelectionChangedEvent(): void {
    this.events.register(eventType.selectionChanged, this.eventTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.events.unregister(eventType.selectionChanged, this.eventTarget);
  }
}
