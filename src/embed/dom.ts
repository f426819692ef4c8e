type Child = Node | string | null | undefined | false | readonly Child[]

export type Properties = {
  class?: string | undefined
  /** The name under which the page around may style it. */
  part?: string | undefined
  onclick?: (event: Event) => void
  onchange?: (event: Event) => void
} & Record<string, unknown>

/**
 * Makes an element. Properties that begin with `on` are listeners, all others attributes: `true` is
 * one without a value; `undefined`, `null` and `false` leave it out.
 *
 * Styles stand in the sheets alone: an attribute `style` is refused by the policy of many sites.
 */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value !== undefined && value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

function append(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child)
    else if (child) element.append(child as Node | string)
  }
}
