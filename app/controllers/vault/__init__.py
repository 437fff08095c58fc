"""The vault and who may do what in it: users, access, checks, backups, the journal."""
