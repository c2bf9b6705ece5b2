import { useForm } from '@mantine/form'
import { QRCodeSVG } from 'qrcode.react'
import { ask, type Reply } from '../../client.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { CodeField, digitsOf, Form, useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/account.css'

interface Props {
  readonly begun: Reply<'POST /api/v1/second-factor'>
  readonly done: () => Promise<void>
}

/** What the app has to know, the codes for when the phone is lost, and the first code as proof. */
export function SecondFactorSetup({ begun, done }: Props) {
  const say = useSay({ nl, en }).second
  const { code: isCode } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { code: '' }, validate: { code: isCode } })
  const send = async ({ code }: { code: string }) => {
    await ask('POST /api/v1/second-factor/confirm', { body: { code: digitsOf(code) } })
    await done()
  }
  const key = new URL(begun.uri).searchParams.get('secret') ?? ''
  return (
    <div className="factor">
      <div>
        <h3 className="factor-step">{say.scan}</h3>
        <div className="factor-picture">
          <QRCodeSVG value={begun.uri} size={184} marginSize={4} title={say.picture} />
        </div>
        <p className="small quiet">{say.scanLead}</p>
        <p className="code">{key.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      </div>
      <div>
        <h3 className="factor-step">{say.recovery}</h3>
        <p className="small quiet">{say.recoveryLead}</p>
        <ul className="factor-codes code">
          {begun.recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <CopyButton text={begun.recoveryCodes.join('\n')} says={say.copy} />
      </div>
      <Form form={form} send={send} says={say.finish} at={{ 'users/wrong-code': 'code' }}>
        <CodeField label={say.code} key={form.key('code')} {...form.getInputProps('code')} />
      </Form>
    </div>
  )
}
