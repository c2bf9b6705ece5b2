/** The brand of a mail, and under it the stream. */
export function StreamCell({ brand, stream }: { readonly brand: string; readonly stream: string }) {
  return (
    <>
      {brand}
      <span className="small quiet under">{stream}</span>
    </>
  )
}
