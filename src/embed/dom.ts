export type Child = Node | string | null | undefined | false | readonly Child[]

type Value = string | number | boolean | null | undefined | ((event: Event) => void)

export type Properties = {
  class?: string | undefined
  /** The name by which the surrounding page can style it. */
  part?: string | undefined
} & Record<string, Value>

/**
 * Makes an element. Properties that begin with `on` are listeners, all others attributes: `true`
 * makes one without a value; `undefined`, `null` and `false` leave it out.
 *
 * There is no attribute `style`, since the policy of many sites refuses it: styles are in the
 * sheets alone.
 */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

function append(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (isList(child)) append(element, child)
    else if (child) element.append(child)
  }
}
