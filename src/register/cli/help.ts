export const HELP = `npm run register -- COMMAND

  backup FILE              writes everything to FILE, encrypted when REGISTER_KEY is set; the bot may run
  restore FILE             puts a backup back, into either database; --force replaces what is there; a backup from
                           before a rekey needs its key as REGISTER_OLD_KEY
  export [AUTHOR] [FILE]   readable JSON of everything, or of one author (Entra object id, or - for everybody);
                           to FILE, or to standard output (then: npm run -s register -- export)
  erase-author AUTHOR      deletes every record of one author for good
  rekey                    changes REGISTER_KEY into REGISTER_NEW_KEY; with --plain takes the key off; stop the bot first

  --force                  replaces a FILE that is there, or at restore the records that are there
  --help                   this text

The register is the one of REGISTER_URL and REGISTER_KEY, as for the bot. Exit code: 0 done, 1 not done, 2 not understood.
`;
