import type { nl } from './nl.ts'

/** English sentences of the import. */
export const en: typeof nl = {
  problems: {
    'import/unreadable': {
      what: 'The file {name} cannot be opened.',
      why: 'It is not there, or this account may not read it.',
      fix: 'Check the name and the rights of the file.',
    },
    'import/empty': {
      what: 'The file is empty.',
      why: 'There is no row in it to take in.',
      fix: 'Export again and look whether the file has rows.',
    },
    'import/archive': {
      what: 'The file is a .zip or a spreadsheet.',
      why: 'Only CSV, JSONL and Parquet are read, plain or as .gz.',
      fix: 'Unpack the .zip and import the files in it one by one, or save the spreadsheet as CSV.',
    },
    'import/json-list': {
      what: 'The file is one JSON list.',
      why: 'A list can only be read whole; rows are read one by one.',
      fix: 'Export as JSON Lines: one object on each line, without brackets around them.',
    },
    'import/too-large': {
      what: 'The file is larger than {limit} bytes.',
      why: 'So that one import cannot fill the disk.',
      fix: 'Divide the file and import the parts one after the other.',
    },
    'import/unzips-too-large': {
      what: 'The .gz unpacks to more than {ratio} times its size.',
      why: 'A list of people does not pack that well; a trap does.',
      fix: 'Unpack the file yourself, look what is in it, and import that.',
    },
    'import/broken-gzip': {
      what: 'The .gz breaks off or is damaged.',
      why: 'What comes after the damage cannot be unpacked.',
      fix: 'Download or export the file again; what was read up to here stays.',
    },
    'import/broken-parquet': {
      what: 'The Parquet file is damaged, or packed in a way that is not known.',
      why: 'Its table of contents or a group of rows cannot be read.',
      fix: 'Write the file again with Snappy, gzip, Zstandard or no compression.',
    },
    'import/row-group-too-large': {
      what: 'A row group of the Parquet file is {bytes} bytes.',
      why: 'Columns of a group are unpacked whole, and {limit} bytes is the most.',
      fix: 'Write the file again with smaller row groups, for example 100,000 rows.',
    },
    'import/too-many-columns': {
      what: 'The file has {columns} columns.',
      why: 'More than {limit} is no list of people or orders.',
      fix: 'Export only the columns you need.',
    },
    'row/broken-quote': {
      what: 'Line {line}: a quotation mark opens and does not close where the cell ends.',
      why: 'Where a cell begins and ends can then not be told.',
      fix: 'Close the mark, or write a mark inside the text twice.',
    },
    'row/wrong-columns': {
      what: 'Line {line} has {found} cells where {expected} are expected.',
      why: 'Which cell belongs to which column can then not be told.',
      fix: 'Put quotation marks around a text that has the separator in it, or fill in the cell that is missing.',
    },
    'row/too-long': {
      what: 'Line {line} is longer than {limit} letters.',
      why: 'A row this long is no person and no order.',
      fix: 'Look whether a line end is missing.',
    },
    'row/undecodable': {
      what: 'Line {line} has letters that cannot be read as {encoding}.',
      why: 'A name with lost letters would go into the list as it is.',
      fix: 'Save the file as UTF-8 from the program it comes from, or type the letters again.',
    },
    'row/broken-json': {
      what: 'Line {line} is not valid JSON.',
      why: 'A comma, bracket or quotation mark is missing or too many.',
      fix: 'Mend the line, or export again.',
    },
    'row/no-object': {
      what: 'Line {line} is JSON, but no object.',
      why: 'A row has names and values: {"email": "…"}.',
      fix: 'Write the row as an object.',
    },
    'row/erased': {
      what: 'Line {line}: this address is of somebody who asked to be erased.',
      why: 'Only a keyed hash of the address was kept, so that no file brings the person back.',
      fix: 'Remove the person from the tool that this file comes from.',
    },
    'row/nobody': {
      what: 'Line {line}: it does not say who this is about.',
      why: 'There is no id and no address by which anybody can be found.',
      fix: 'Map a column with an id or an address, or leave the row out.',
    },
    'row/order-without-contact': {
      what: 'Line {line}: the order is not known yet, and no row says whose it is.',
      why: 'An order belongs to a contact.',
      fix: 'Map a column with the id or the address of the customer.',
    },
    'row/order-without-moment': {
      what: 'Line {line}: the order is not known yet, and no row says when it was placed.',
      why: 'How long ago somebody ordered decides what may be sent.',
      fix: 'Map the column with the date of the order.',
    },
    'value/no-date': {
      what: 'This is not a date.',
      why: 'Read are 2025-12-31, 31-12-2025, 31 december 2025, with or without a time, and seconds since 1970.',
      fix: 'Write the date in one of these ways.',
    },
    'value/no-such-date': {
      what: 'This date or time does not exist.',
      why: 'The month has no such day, or the day no such hour.',
      fix: 'Correct the date.',
    },
    'value/short-year': {
      what: 'The year has two digits.',
      why: 'Which century is meant would be a guess.',
      fix: 'Export with years of four digits.',
    },
    'value/day-or-month': {
      what: 'Which number is the day and which the month cannot be told.',
      why: 'No value of this column has a number above 12 in one place only.',
      fix: 'Say for this column whether the day or the month comes first.',
    },
    'value/no-amount': {
      what: 'This is not an amount.',
      why: 'Read are 1.234,56 and 1,234.56, with or without a currency.',
      fix: 'Write the amount in one of these ways.',
    },
    'value/decimal-or-thousand': {
      what: 'Whether the sign before the last three digits marks cents or thousands cannot be told.',
      why: 'No value of this column shows which it is.',
      fix: 'Say for this column which sign stands before the cents.',
    },
    'value/too-precise': {
      what: 'The amount is finer than {currency} is paid in.',
      why: '{currency} has {decimals} decimals, and rounding would be a guess.',
      fix: 'Round the amount in the program it comes from.',
    },
    'value/amount-too-large': {
      what: 'The amount is too large to count in exactly.',
      why: 'It is more than 90 million million.',
      fix: 'Look whether the decimal sign was lost.',
    },
    'value/no-currency': {
      what: 'The amount has no currency.',
      why: 'Neither the cell nor the setting of the column names one.',
      fix: 'Say in which currency the column is.',
    },
    'value/unknown-currency': {
      what: 'Which currency this is cannot be told.',
      why: 'The sign stands for several currencies, or for none that is known.',
      fix: 'Say in which currency the column is, as a code of three letters (EUR).',
    },
    'value/no-phone': {
      what: 'This is not a telephone number.',
      why: 'It has too few or too many digits for its country.',
      fix: 'Correct the number, or leave the cell empty.',
    },
    'value/phone-without-country': {
      what: 'The telephone number has no country.',
      why: 'It does not begin with +, and no country is known for the row or the column.',
      fix: 'Say for this column of which country the numbers are.',
    },
    'value/no-country': {
      what: 'This country is not known.',
      why: 'Read are the codes of ISO 3166 and the names in Dutch, English, German and French.',
      fix: 'Write the code of two letters, for example NL.',
    },
    'value/no-yes-or-no': {
      what: 'This is neither yes nor no.',
      why: 'Read are yes and no in Dutch, English, German and French, true and false, 1 and 0.',
      fix: 'Write one of these.',
    },
    'value/no-address': {
      what: 'This is not an e-mail address.',
      why: 'An address has one @ with something before it and a domain after it.',
      fix: 'Correct the address.',
    },
    'value/no-whole-number': {
      what: 'This is not a whole number.',
      why: 'Only digits are read here.',
      fix: 'Correct the number.',
    },
    'value/unknown-word': {
      what: 'This word is not known in this column.',
      why: 'Known are: {known}.',
      fix: 'Say what the word means, or correct it.',
    },
  },
  drops: {
    'not-needed': 'No rule, proof or right uses it.',
    'free-text': 'Notes can say anything about anybody.',
    secret: 'Passwords and keys do not belong in a list of people.',
    tracking: 'It says what somebody did with mails, and is no ground to mail.',
    place: 'Where somebody lives is not needed beyond country and postal code.',
    birth: 'A date of birth or a gender is not needed to mail.',
    counted: 'It is counted again from the orders themselves.',
    payment: 'How somebody paid is not needed.',
  },
}
