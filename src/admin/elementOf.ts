/** The element that an event is about; undefined where it is about the page or the window itself. */
export const elementOf = (target: EventTarget | null): Element | undefined =>
  target instanceof Element ? target : undefined
