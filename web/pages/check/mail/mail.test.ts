import { describe, expect, it } from 'vitest'
import { fileMail } from './mail.ts'

describe('a file that is chosen or dropped', () => {
  it('is a mail by the name of the file', async () => {
    expect(await fileMail(new File(['Uw pakket komt.'], 'mail.eml'))).toEqual({
      source: new TextEncoder().encode('Uw pakket komt.'),
      as: null,
      name: 'mail.eml',
    })
  })

  it('is not read above the limit, and its size is never said to be the limit', async () => {
    expect(await fileMail(new File([new Uint8Array(10_000_001)], 'a.eml'))).toEqual({ sizeMb: 10.1 })
    expect(await fileMail(new File([new Uint8Array(20_000_000)], 'a.eml'))).toEqual({ sizeMb: 20 })
  })

  it('is named where the browser does not give it, as of a folder that was dropped', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('A folder.', 'NotFoundError'))
    expect(await fileMail({ name: 'mails', size: 4096, arrayBuffer })).toEqual({ unreadable: 'mails' })
  })
})
