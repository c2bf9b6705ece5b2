/** Something one does with a row of a table; who hears it hears which row too. */
export function RowAct({
  says,
  about,
  act,
}: {
  readonly says: string
  readonly about: string
  readonly act: () => void
}) {
  return (
    <button type="button" className="do" onClick={act}>
      {says}
      <span className="away">: {about}</span>
    </button>
  )
}
