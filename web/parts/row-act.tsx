/** Something one does with one of several things; who hears it hears with which. */
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
