import type { MailWords } from './words.ts'

/** English sentences for the problems, findings and unread content of a mail. */
export const en: MailWords = {
  problems: {
    'mail/too-large': {
      what: 'The mail is {bytes} bytes long.',
      why: 'More than {limit} bytes are not judged, so that one file cannot hold up all others.',
      fix: 'Remove attachments or large pictures and offer the mail again.',
    },
    'mail/too-many-parts': {
      what: 'The mail has more than {limit} parts.',
      why: 'No ordinary mail has that many; taking it apart would cost too much time.',
      fix: 'Save the mail again without its attachments, or offer only the HTML.',
    },
    'mail/too-deep': {
      what: 'The mail holds parts inside parts, deeper than {limit} levels.',
      why: 'That deep nobody reads, and a mail built to harm looks like this.',
      fix: 'Offer the mail that lies inside, as a file of its own.',
    },
    'mail/header-too-long': {
      what: 'The headers of the mail are longer than {limit} bytes.',
      why: 'Headers that long do not occur in ordinary mail and are not read.',
      fix: 'Save the mail again from your mail program, or offer only the HTML.',
    },
    'mail/body-too-long': {
      what: 'The text or the HTML of the mail is longer than {limit} characters.',
      why: 'Text that long cannot be judged within a second.',
      fix: 'Take pictures out of the HTML (data: addresses), or offer the mail in pieces.',
    },
    'mail/too-many-lines': {
      what: 'The text of the mail has more than {limit} lines.',
      why: 'Text that long cannot be judged within a second.',
      fix: 'Offer the mail without the lists or logs below it.',
    },
    'mail/too-many-entries': {
      what: 'The Outlook file holds more than {limit} entries.',
      why: 'No ordinary mail has that many; reading them would cost too much time.',
      fix: 'Save the mail without its attachments, or save it as .eml.',
    },
    'mail/not-a-mail': {
      what: 'This is not a mail that can be read.',
      why: 'The content is no text: a picture, a PDF or an archive perhaps, or a text in an encoding that is not read here.',
      fix: 'Save the mail as .eml, or as .html in UTF-8, or paste its text.',
    },
    'mail/not-json': {
      what: 'The JSON cannot be read as a mail.',
      why: 'Expected is one object with "subject", "from", "html" and "text"; at least one of them with text.',
      fix: 'Check the quotation marks and the names of the fields.',
    },
    'mail/json-fields': {
      what: 'The JSON has no text of a mail: its fields are {fields}.',
      why: 'Only these fields are read: {known}. The text of the mail stands in "html", in "text", or in both.',
      fix: 'Call the field that holds the text "html" or "text".',
    },
    'mail/no-outlook-reader': {
      what: 'The reader for Outlook files could not be loaded.',
      why: 'It is loaded only when a .msg file is offered, and the loading failed.',
      fix: 'Try again, or save the mail as .eml.',
    },
    'mail/keeps-recipients': {
      what: 'An Outlook file (.msg) cannot be kept.',
      why: 'It holds the addresses of its recipients where they cannot be taken out.',
      fix: 'Save it as .eml or HTML, or paste the mail.',
    },
    'mail/broken': {
      what: 'The file is damaged: it says {format}, but cannot be read as that.',
      why: 'Nothing readable could be found in it.',
      fix: 'Save the mail again from your mail program, or paste its text.',
    },
  },
  found: {
    'hidden-text': 'Text that the reader does not see.',
    'zero-width': 'Characters without width inside words.',
    homoglyph: 'Letters of another alphabet that look like ordinary ones.',
    'tracking-pixel': 'A picture that reports when the mail is opened.',
    'click-redirect': 'A link that first passes a click counter.',
    'unsubscribe-link': 'A link to unsubscribe.',
    'list-unsubscribe': 'A header with which mail programs show an unsubscribe button.',
    'one-click': 'Unsubscribing takes one click in the mail program.',
    'sender-identity': 'The mail says who sends it.',
    'postal-address': 'A postal address of the sender.',
    'register-number': 'A number from a trade or charity register.',
    'unwrapped-forward': 'The mail was forwarded; only what lies inside is judged.',
    'test-mail': 'The subject says that this is a test mail; those words do not count.',
    placeholder: 'A place that is filled in per reader.',
    conditional: 'Text that only some readers get; every branch was read.',
    'text-differs': 'The HTML and the plain text say different things.',
    script: 'A script; mail programs do not run it.',
    form: 'A form inside the mail.',
    'unread-field': 'Fields of the JSON that are not read:',
  },
  unread: {
    picture: 'A picture; what it shows was not read.',
    background: 'A background picture; what it shows was not read.',
    include: 'Content that is filled in on sending; it was not read.',
    attachment: 'An attachment; it was not read.',
    field: 'A field of the JSON that may hold what the mail says. It was not read.',
    rest: 'More than we read of one mail or sentence. It was not all read.',
  },
}
