/** A postal address of nl, be, de, at, ch, fr, uk, us, ca or au: street and number with a code, or code and town. */
export const POSTAL = new RegExp(
  [
    "\\b[1-9]\\d{3} ?[A-Z]{2}\\b,? +(?:'[ts]-? ?)?[A-Z]\\p{L}+", // 1021 HK Amsterdam
    '(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|damm|ring|laan|straat|plein|kade|gracht|steenweg|singel) \\d{1,4} ?[a-zA-Z]?\\b[\\s\\S]{0,30}?\\b[1-9]\\d{3,4} \\p{Lu}', // Hauptstr. 5, 10115 Berlin
    '\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|cours)\\b[\\s\\S]{0,60}?\\b\\d{5} \\p{Lu}', // 12, rue des Lilas, 69003 Lyon
    '\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b', // EC1A 1BB
    '\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b', // TX 78701
    '\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d\\b', // K1A 0B1
    '\\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \\d{4}\\b', // NSW 2000
    '\\b(?:postbus|postfach|p\\.?o\\.? box|antwoordnummer) \\d', // Postbus 12
    '\\b(?:CH|A|D|B|F)-\\d{4,5} \\p{Lu}', // A-1010 Wien
  ].join('|'),
  'u',
)

/** A number under which a register or tax office knows the sender. */
export const REGISTER =
  /\b(?:kvk|k\.v\.k\.?|kamer van koophandel)[\s\S]{0,14}?\d{8}\b|\bHR[AB] ?\d{2,6}|\b(?:SIREN|SIRET|RCS)\b[^\n]{0,24}?\d{3} ?\d{3} ?\d{3}|\breg(?:istratie)?\.? ?(?:nr|no|nummer|number)\b[^\n\d]{0,6}\d{6,12}\b|\b(?:company|charity|registration|registered)[^\n]{0,24}?(?:no\.?|number)[^\n\d]{0,6}\d{5,8}\b|\b(?:NL\d{9}B\d{2}|DE ?\d{9}|BE ?0\d{3}\.?\d{3}\.?\d{3}|FR ?\d{2} ?\d{9}|ATU\d{8}|GB ?\d{9}|CHE-\d{3}\.\d{3}\.\d{3})\b|\bABN:? ?\d{2} ?\d{3} ?\d{3} ?\d{3}\b|\b(?:RSIN|BTW|VAT)[^\n]{0,12}?\d{8,9}\b/i

/** The legal form in the name of an organisation. */
export const LEGAL_FORM =
  /\b(?:B\.?V\.?|N\.V\.|VOF|Stichting|Vereniging|GmbH|AG|e\. ?V\.|UG|KG|Ltd\.?|Limited|PLC|LLP|Inc\.?|LLC|Corp\.|SARL|SAS|S\.A\.|SA\/NV|Association|Pty)(?=[\s,.;|·]|$)/u
