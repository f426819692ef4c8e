'use client'

type Props = {
  value: string
  id?: string
  'aria-describedby'?: string
  disabled?: boolean
  options: readonly { value: string; label: string }[]
  onCommit: (value: string) => void
}

/** One of some values. */
export const SelectInput = ({ options, onCommit, ...props }: Props) => (
  <select {...props} onChange={({ target }) => onCommit(target.value)}>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
)
